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
    void setText(const QString &text);
    QString text() const;
    /// While the company is asked about them, they stay as they are.
    void setAsked(bool isAsked);
    void takeFocus();

signals:
    void edited(); ///< by the person
    void again(const QString &text);
    void closed();

private:
    void sayHowMany();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    Sentence *m_sentence;
    QPlainTextEdit *m_text;
};

} // namespace kontorist
