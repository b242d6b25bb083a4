#pragma once

#include <QElapsedTimer>
#include <QLineEdit>

namespace kontorist {

/// The one field of a scan screen. While it can be seen it gets every printable key of its window, whatever has the
/// focus, because a scanner is a keyboard that does not look where it types; only other fields keep what is typed into
/// them. It tells a scan from typing by its speed.
class ScanField final : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int fastest = 35; ///< milliseconds between two keys of a person, at least

    explicit ScanField(QWidget *parent = nullptr);

signals:
    /// Enter or Tab behind a text, which is gone then. So fast no person types.
    void scanned(const QString &text, bool isFast);
    /// A key that means something while nothing is typed: Enter, Down, Escape, plus and minus; and F8 at any time.
    void pressed(int key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool isForMe(const QWidget *watched, const QKeyEvent &key) const;
    void enter();

    QElapsedTimer m_sinceKey;
    qint64 m_slowest = 0; ///< between two keys of this text
    int m_typed = 0;
};

} // namespace kontorist
