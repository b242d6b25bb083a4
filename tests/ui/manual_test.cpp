#include "app/commands/command.h"
#include "tests/support/test.h"

#include <QFile>

namespace kontorist::test {

TEST_CASE("the manual's page of commands is what the table in the code says")
{
    QFile page(QStringLiteral(TEST_DATA "/../../docs/commands.md"));
    REQUIRE(page.open(QIODevice::ReadOnly));
    // Another text? kontorist call --help --markdown > docs/commands.md
    CHECK(QString::fromUtf8(page.readAll()).trimmed() == commands::manual().trimmed());
}

} // namespace kontorist::test
