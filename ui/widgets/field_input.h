#pragma once

#include <QComboBox>
#include <QPlainTextEdit>

namespace kontorist {

/// Several lines that Tab leaves, as high as four of them.
class LinesInput final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LinesInput(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

/// A choice by arrows and first letters; F4 shows all. The wheel turns it only while it has the focus, so that
/// scrolling a page changes nothing.
class ChoiceInput final : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceInput(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace kontorist
