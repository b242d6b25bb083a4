#include "app/sample.h"

#include "app/application.h"

#include <QDir>
#include <QFileInfo>

namespace kontorist {

OpenCompany sampleCompany(const QString &file, const Clock &clock)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    const Target target = Target::read(file);
    return QFileInfo::exists(file) ? OpenCompany::open(target, clock, holder(clock))
                                   : OpenCompany::create(target, clock, holder(clock));
}

} // namespace kontorist
