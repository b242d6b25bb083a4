#pragma once

#include <QStringView>

namespace kontorist {

/// What the check digits of VAT numbers promise, country by country. The number comes without its prefix and
/// has the pattern of its country. Kinds of numbers whose rule is not public, or has known exceptions, hold.
namespace vat_check {

bool austriaHolds(QStringView number);
bool belgiumHolds(QStringView number);
bool britainHolds(QStringView number);
bool bulgariaHolds(QStringView number);
bool croatiaHolds(QStringView number);
bool cyprusHolds(QStringView number);
bool czechiaHolds(QStringView number);
bool denmarkHolds(QStringView number);
bool estoniaHolds(QStringView number);
bool finlandHolds(QStringView number);
bool franceHolds(QStringView number);
bool germanyHolds(QStringView number);
bool greeceHolds(QStringView number);
bool hungaryHolds(QStringView number);
bool irelandHolds(QStringView number);
bool italyHolds(QStringView number);
bool latviaHolds(QStringView number);
bool lithuaniaHolds(QStringView number);
bool luxembourgHolds(QStringView number);
bool maltaHolds(QStringView number);
bool netherlandsHolds(QStringView number);
bool norwayHolds(QStringView number);
bool polandHolds(QStringView number);
bool portugalHolds(QStringView number);
bool romaniaHolds(QStringView number);
bool slovakiaHolds(QStringView number);
bool sloveniaHolds(QStringView number);
bool spainHolds(QStringView number);
bool swedenHolds(QStringView number);
bool switzerlandHolds(QStringView number);

} // namespace vat_check
} // namespace kontorist
