#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/FormDraft.h"
#include "app/shell/JobTray.h"
#include "app/shell/Page.h"
#include "app/shell/PaperCopies.h"
#include "app/widgets/StatusLine.h"
#include "core/domain/Ids.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace app::people {

/// What the pages of a person, an account and a place have in common: fields, Save, Back, and that a saved change is a
/// new version with the old one kept. GUI thread.
class RecordForm : public shell::Page
{
    Q_OBJECT

public:
    /// `form`: the name under which half-written text is kept.
    RecordForm(const shell::PageContext& context, const Texts& texts, const QString& form, QWidget* parent);
    /// For tests: a printer without a person.
    shell::PaperCopies& paper() { return *m_paper; }

    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    void reload() override;
    void keepDrafts() override;

protected:
    /// What kind of record it is: for its paper.
    virtual core::domain::RecordKind kind() const = 0;
    /// Empties the fields, for a new record.
    virtual void clear() = 0;
    /// Reads the record `id` and shows it.
    virtual void load(const QByteArray& id) = 0;
    virtual void save() = 0;
    /// True when a new record is loaded too, with an empty id: for what its fields offer. load() then calls settled().
    virtual bool loadsWhenNew() const { return false; }

    QVBoxLayout* fields() const { return m_fields; }
    /// Where something stands that is not typed: above the fields.
    QVBoxLayout* above() const { return m_above; }
    /// The record that is shown turned out to be another one: the one that `id` was merged into.
    void becomes(const QByteArray& id) { m_id = id; }
    const QByteArray& id() const { return m_id; }
    /// Where a field that addLine() and addText() did not make is named, so that it is kept too.
    widgets::FormInputs& inputs() { return m_draft->inputs(); }
    /// To be called once what load() read is shown.
    void settled() { m_draft->begin(m_id); }
    /// To be taken before a save is begun, for finish().
    shell::FormDraft::Ticket ticket() const { return m_draft->ticket(); }
    /// `name`: the name of the field in half-written text.
    QLineEdit* addLine(const QString& name, const QString& label, const QString& hint = {});
    QPlainTextEdit* addText(const QString& name, const QString& label, const QString& hint = {});
    bool isNew() const { return m_id.isEmpty(); }

    /// After a save of ours: says so and goes back, if the form still shows it; or shows what went wrong.
    template<typename T>
    void finish(const shell::FormDraft::Ticket& ticket, const core::base::Result<T>& result)
    {
        if (!result)
            return showProblem(result.error());
        const bool isStillShown = m_draft->finish(ticket);
        //: It was saved.
        m_context.status.say(tr("Saved."));
        if (isStillShown)
            m_context.navigator.back();
    }

    async::JobHandle m_loading;

private:
    void buildPaper();
    /// As it was saved.
    void print();

    QVBoxLayout* m_above;
    QVBoxLayout* m_fields;
    shell::FormDraft* m_draft;
    QPushButton* m_save;
    QPushButton* m_print;
    shell::PaperCopies* m_paper = nullptr;
    QByteArray m_id;
    bool m_isWanted = false;
};

} // namespace app::people
