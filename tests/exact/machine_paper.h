#pragma once

#include "tests/exact/oracle.h"

#include <QByteArray>

namespace kontorist::exact {

/// What an invoice for machines (CII or UBL) says otherwise than the oracle; empty where every sum, tax row, line and
/// adjustment agrees to the cent and BR-CO-10 to -16 hold exactly. The rules are reckoned here, in exact arithmetic; the
/// house only says which text stands at which BT number. The rows are the house's: `house` says what each comes to.
QString mistold(const QByteArray &xml, const Life &life, const Paper &oracle, const Paper &house);

} // namespace kontorist::exact
