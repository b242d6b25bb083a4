#pragma once

#include "ui/records/record_page.h"
#include "ui/records/shared_fields.h"

#include <optional>

namespace kontorist {

/// The page of a record that is edited in place. What was changed is saved when a section is left, with Ctrl+S or when
/// the page is left; what is refused stays as it was typed, with the sentence at its field. When another desk was
/// faster, the changes of both are joined; where both changed the same field, both values are shown.
class EditPage : public RecordPage
{
    Q_OBJECT

public:
    /// Without a record it is the page of a new one: saved once, by the main command.
    EditPage(CompanyThread &company, const QString &name, const QString &record, QWidget *parent = nullptr);
    ~EditPage() override;

    bool isNew() const { return record().isEmpty(); }
    void focusFirst() override;
    bool holdsTyping() const override;

protected:
    SharedFields &fields() { return *m_fields; }
    const SharedFields &fields() const { return *m_fields; }
    /// The commands that every such page has. Called by who has put its own commands before them.
    void addEditing();
    /// What saves these changes.
    virtual Request saving(const QJsonObject &changes) const = 0;
    /// It is saved; of a new one: it exists now.
    virtual void saved(const Answer &answer) = 0;
    /// Where Esc of a new record goes.
    virtual QString room() const = 0;

    /// What the company has now, with its version; an older one than was seen is dropped.
    void take(const QJsonObject &values, qint64 version);
    qint64 version() const { return m_version; }
    enum class Asked { ByPerson, InPassing };
    void save(Asked asked);
    void goBack();
    /// Scrolls so that it is seen; to the keyboard as well.
    virtual void reveal(QWidget *widget);

    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void followFocus(QWidget *from, QWidget *to);
    bool settle(Asked asked);
    bool isTouched() const;
    void object(const Answer &answer, Asked asked);
    void guardEditing();
    QString dutyMissing() const;

    SharedFields *m_fields;
    QAction *m_save = nullptr;
    QAction *m_theirs = nullptr;
    qint64 m_version = -1;
    QString m_key; ///< of a new one, until it was answered: a key pressed twice makes one record
    bool m_wasShown = false;
    bool m_isSaving = false;
    std::optional<Asked> m_next; ///< was asked to save again while it saved
    bool m_isRebasing = false;   ///< another desk was faster: saved again when its values are here
    bool m_leaves = false;       ///< goes when it is saved
};

} // namespace kontorist
