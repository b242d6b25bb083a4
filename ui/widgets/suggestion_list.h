#pragma once

#include "ui/text/state_text.h"

#include <QListView>
#include <QPointer>
#include <QVariant>

class QKeyEvent;
class QLineEdit;

namespace kontorist {

class SuggestionModel;

/// One row of two lines: what it is, what tells it from others, and a state that matters before it is taken.
struct Suggestion
{
    qint64 id = 0;
    QString first, second;
    QString badge = {}; ///< a chip at the right
    Role role = Role::Neutral;
    QVariant payload = {};
    QString icon = {}; ///< of the chip
};

/// Suggestions under an input, inside its window and without the focus: keys never go to a popup. It asks at each key
/// and shows what is answered to the text that stands there; what is answered to an older text is dropped. Down, Up,
/// PageDown and PageUp walk, Enter and Tab take the chosen row – the first until another is walked to –, Esc closes.
/// A key that needs the answer, typed before the answer is there, waits for it, and all keys behind it do
/// (KeyBuffer). When nothing fits the text, it stays, chosen as a whole, and `unknown` says so.
class SuggestionList final : public QObject
{
    Q_OBJECT

public:
    /// The list is named "<object name of the input>Suggestions". The input owns this.
    SuggestionList(QLineEdit *input, const QString &accessibleName);
    ~SuggestionList() override;

    /// Fewer characters are not asked for: Enter passes through. 1 unless said.
    void setFewest(int characters) { m_fewest = characters; }
    /// The text may be what it is: no row is chosen before one is walked to, and Enter passes through.
    void setFreeText(bool mayBeFree) { m_mayBeFree = mayBeFree; }

    /// The answer to `wanted` of this generation. No rows: nothing fits.
    void show(quint64 generation, const QList<Suggestion> &rows);
    /// Gone, and no answer is due any more; the text stays.
    void close();
    bool isOpen() const;
    QListView *view() const { return m_view; }

signals:
    void wanted(const QString &text, quint64 generation); ///< to be answered with show()
    void taken(const kontorist::Suggestion &suggestion);  ///< the list is closed; put its name into the input
    void unknown(const QString &text);                    ///< Enter, and nothing fits
    void unanswered(const QString &text);                 ///< Enter, and no answer came within five seconds

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeView(const QString &accessibleName);
    void ask(const QString &text);
    bool press(QKeyEvent *key);
    bool enter();
    bool walk(int key);
    bool needsAnswer(const QKeyEvent &key) const;
    void take(int row);
    void hold(const QKeyEvent &key);
    void place();

    QLineEdit *m_input;
    QPointer<QListView> m_view; ///< a child of the window, which may go first
    SuggestionModel *m_model;
    QPointer<QWidget> m_window; ///< where keys were held
    QString m_asked;            ///< the text of the generation
    quint64 m_generation = 0;   ///< of the text that stands there
    bool m_isDue = false;
    bool m_isUnknown = false; ///< nothing fits the text that stands there
    bool m_mayBeFree = false;
    int m_fewest = 1;
};

} // namespace kontorist
