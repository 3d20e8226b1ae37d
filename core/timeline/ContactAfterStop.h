#pragma once

#include "core/domain/When.h"

#include <QStringList>

namespace core::timeline {

// Contact after somebody was asked to stop: a fact that police and courts ask about (facts LG-10, RS-09).

/// The question of the guidance whose "yes" says that the person asked them to stop, at the time of its incident.
QString askedToStopQuestion();

/// Whether one of these behaviours is being in touch: a call, a message, a letter, coming to speak or to the door.
/// Watching, following and posts are none.
bool isContact(const QStringList& behaviours);

/// Whether something is known to have begun after `asked` began: on a later day by the clock on the wall, or later on
/// the same day when both times are known. What has no known time, or may have been before, is not.
bool isAfter(const domain::When& when, const domain::When& asked);

} // namespace core::timeline
