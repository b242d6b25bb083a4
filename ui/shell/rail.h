#pragma once

#include "ui/shell/room.h"

#include <QFrame>

class QAbstractButton;

namespace kontorist {

/// The rooms at the left edge: icon, name, how many wait there, and the key. Narrow windows show the icons alone. A
/// room that is closed to the login stays in its place and says why.
class Rail final : public QFrame
{
    Q_OBJECT

public:
    Rail(const QList<Room> &rooms, Duties held, QWidget *parent = nullptr);

    /// None is lit where the room has no entry.
    void setCurrent(const QString &room);
    void setWaiting(const QString &room, qint64 count);
    void setNarrow(bool isNarrow);

signals:
    void chosen(const QString &room);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Entry;

    QList<Entry *> m_entries;
};

} // namespace kontorist
