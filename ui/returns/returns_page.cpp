#include "ui/returns/returns_page.h"

#include "ui/returns/return_source.h"

#include <QAction>

namespace kontorist {

ReturnsPage::ReturnsPage(CompanyThread &company, QSettings &settings, QWidget *parent)
    : ListPage(company, std::make_shared<ReturnSource>(), settings, parent)
{
    opensIn(u"returns"_s);
    QAction *begin = command(
        "newReturn", tr("New ret&urn"), QKeySequence::New,
        [this] {
            emit goWanted({u"returns"_s, u"new"_s, {}});
        },
        As::MainButton);
    list().setRemedy(begin);
}

} // namespace kontorist
