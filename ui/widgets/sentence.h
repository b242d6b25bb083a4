#pragma once

#include "ui/text/state_text.h"

#include <QLabel>

namespace kontorist {

/// A sentence in the colour of its role with its icon in front; not there while there is nothing to say.
class Sentence final : public QLabel
{
    Q_OBJECT

public:
    Sentence(Role role, const QString &icon, QWidget *parent = nullptr);

    void say(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeColours();

    Role m_role;
    QString m_icon;
};

} // namespace kontorist
