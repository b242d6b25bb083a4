#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace kontorist {

class Sentence;

/// Pasted lines that name no article, to be mended and tried again; nothing of them is lost.
class PastePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PastePanel(QWidget *parent = nullptr);

    /// Hides itself where nothing is left.
    void show(const QStringList &lines);
    using QWidget::show;
    QString text() const;

signals:
    void again(const QString &text);
    void closed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    Sentence *m_sentence;
    QPlainTextEdit *m_text;
};

} // namespace kontorist
