#pragma once

#include <QWidget>

class QAbstractButton;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kontorist {

class Form;
class InputField;

/// What a command asks before it is done, in the page and not in a window of its own: fields, what it is going to do
/// in words, and its button. Enter walks the fields and does it behind the last; Ctrl+Enter does it at once; Esc
/// closes it and keeps what was typed. While the keyboard is in it, Ctrl+Enter is its own and not the page's.
class ActPanel : public QWidget
{
    Q_OBJECT

public:
    /// The button's object name is `name` and "Confirm", that of the words `name` and "Preview".
    ActPanel(const QString &name, const QString &heading, const QString &button, int columns = 2,
             QWidget *parent = nullptr);

    Form &form() { return *m_form; }
    void setHeading(const QString &heading);
    void setButton(const QString &text);
    /// What it is going to do; lines.
    void setPreview(const QString &words);
    /// Why it cannot be done as it stands; nothing = it can.
    void setWhyNot(const QString &sentence);
    const QString &whyNot() const { return m_whyNot; }
    /// A widget between fields and buttons: what it posts, as a table.
    void addBelow(QWidget *widget);
    void open();
    void close();
    /// As its button does: the first field that cannot stay so gets the focus instead.
    void confirm();
    bool isOpen() const { return !isHidden(); }
    bool isTyping() const { return isOpen() && m_isTyped; } ///< something that is nowhere else
    /// A refusal at its field, where there is one of that name; false = it belongs above the page.
    bool showTrouble(const QString &subject, const QString &sentence);

signals:
    void edited();
    void whyNotChanged();
    void confirmed(); ///< nothing in the form stands against it
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_heading;
    Form *m_form;
    QLabel *m_preview;
    QPushButton *m_button;
    QVBoxLayout *m_layout;
    QString m_whyNot;
    bool m_isTyped = false;
};

} // namespace kontorist
