#include "app/filters/BehaviourWords.h"

#include "core/guidance/Behaviours.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace app::filters {

namespace {

/// The labels of resources/guidance/behaviours.json once more, so that translators see them. A test compares both.
constexpr std::array labels{
    //: Group: choices under "How?" in an entry: what was done to the person. Read by: the person who keeps the diary,
    //: who may be frightened; in lists and on papers also by the police. No gender for whoever did it, no verdict.
    QT_TRANSLATE_NOOP("Behaviour", "Called me"),
    QT_TRANSLATE_NOOP("Behaviour", "Called and said nothing"),
    QT_TRANSLATE_NOOP("Behaviour", "Sent me texts"),
    QT_TRANSLATE_NOOP("Behaviour", "Sent me emails"),
    QT_TRANSLATE_NOOP("Behaviour", "Sent me messages online"),
    QT_TRANSLATE_NOOP("Behaviour", "Left or sent me a gift or a letter"),
    QT_TRANSLATE_NOOP("Behaviour", "Got in touch with my family, friends or work"),
    QT_TRANSLATE_NOOP("Behaviour", "Got other people to do it"),
    //: Somebody walked or drove after me.
    QT_TRANSLATE_NOOP("Behaviour", "Followed me"),
    //: Somebody kept looking at me or at my home.
    QT_TRANSLATE_NOOP("Behaviour", "Watched me"),
    //: Somebody stood and waited outside a building.
    QT_TRANSLATE_NOOP("Behaviour", "Waited outside"),
    QT_TRANSLATE_NOOP("Behaviour", "Came to my home"),
    QT_TRANSLATE_NOOP("Behaviour", "Came to my work"),
    QT_TRANSLATE_NOOP("Behaviour", "Spoke to me in person"),
    QT_TRANSLATE_NOOP("Behaviour", "Abused me because of who I am"),
    QT_TRANSLATE_NOOP("Behaviour", "Hit me or hurt me"),
    QT_TRANSLATE_NOOP("Behaviour", "Touched or hurt me in a sexual way"),
    QT_TRANSLATE_NOOP("Behaviour", "Posted about me"),
    QT_TRANSLATE_NOOP("Behaviour", "Shared my private details"),
    QT_TRANSLATE_NOOP("Behaviour", "Told lies about me"),
    QT_TRANSLATE_NOOP("Behaviour", "Pretended to be me"),
    QT_TRANSLATE_NOOP("Behaviour", "Shared an intimate image of me"),
    QT_TRANSLATE_NOOP("Behaviour", "Threatened to share an intimate image of me"),
    QT_TRANSLATE_NOOP("Behaviour", "Made a fake intimate image of me"),
    QT_TRANSLATE_NOOP("Behaviour", "Sent me a sexual image I did not want"),
    QT_TRANSLATE_NOOP("Behaviour", "Broke into my account"),
    QT_TRANSLATE_NOOP("Behaviour", "Spied on my phone or computer"),
    QT_TRANSLATE_NOOP("Behaviour", "Used a tracker on me or my things"),
    QT_TRANSLATE_NOOP("Behaviour", "Damaged my things, my home or my car"),
    QT_TRANSLATE_NOOP("Behaviour", "Hurt my pet"),
    QT_TRANSLATE_NOOP("Behaviour", "Threatened to hurt me or others"),
    QT_TRANSLATE_NOOP("Behaviour", "Threatened to kill"),
    QT_TRANSLATE_NOOP("Behaviour", "Made another threat"),
    QT_TRANSLATE_NOOP("Behaviour", "Asked for money or more, or they would harm me"),
    QT_TRANSLATE_NOOP("Behaviour", "Pushed me to drop my report"),
    QT_TRANSLATE_NOOP("Behaviour", "Broke an order or a bail condition"),
    QT_TRANSLATE_NOOP("Behaviour", "Controls what I do"),
    QT_TRANSLATE_NOOP("Behaviour", "Something else"),
};

} // namespace

QString behaviourLabel(const QString& id)
{
    const core::guidance::Behaviour* behaviour = core::guidance::findBehaviour(id);
    return behaviour ? QCoreApplication::translate("Behaviour", behaviour->label.toUtf8().constData()) : id;
}

bool isTranslatable(const QString& label)
{
    return std::ranges::any_of(labels, [&label](const char* each) { return label == QString::fromUtf8(each); });
}

} // namespace app::filters
