#pragma once

#include "ui/text/state_text.h"
#include "ui/widgets/chip.h"

#include <QWidget>

namespace kontorist {

/// A state as word, icon and colour, as the lists paint it, standing alone.
class StateChip final : public QWidget
{
    Q_OBJECT

public:
    explicit StateChip(QWidget *parent = nullptr);

    void setState(const StateText &state);
    QString word() const { return m_state.word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    chip::Chip shown() const;

    StateText m_state;
};

} // namespace kontorist
