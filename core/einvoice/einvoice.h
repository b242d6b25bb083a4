#pragma once

#include <optional>
#include <QDate>
#include <QList>
#include <QString>

namespace kontorist::einvoice {

/// The semantic model of EN 16931: an invoice as two machines tell it to each other, whatever the syntax. Fields carry
/// their BT number. What is empty is not there. Decimals stay the text that stands in the file, so that none is lost.
using Decimal = QString;

/// What an e-invoice claims to follow (BT-24).
enum class Profile { En16931, Xrechnung };
/// An identifier and the list that it is from.
struct Identifier
{
    QString value = {};
    QString scheme = {}; ///< EAS or ICD: "EM", "0204", "0088"

    bool operator==(const Identifier &) const = default;
};

struct Address
{
    QString line1 = {};    ///< BT-35, 50, 75
    QString line2 = {};    ///< BT-36, 51, 76
    QString city = {};     ///< BT-37, 52, 77
    QString postcode = {}; ///< BT-38, 53, 78
    QString country = {};  ///< BT-40, 55, 80

    bool operator==(const Address &) const = default;
};

/// Seller (BG-4) or buyer (BG-7).
struct Trader
{
    QString name;         ///< BT-27, 44
    Identifier id;        ///< BT-29, 46
    QString legalId;      ///< BT-30, 47
    QString vatId;        ///< BT-31, 48
    QString taxNumber;    ///< BT-32
    QString legalNote;    ///< BT-33
    Identifier endpoint;  ///< BT-34, 49
    Address address;      ///< BG-5, 8
    QString contact = {}; ///< BT-41, 56
    QString phone = {};   ///< BT-42, 57
    QString email = {};   ///< BT-43, 58

    bool operator==(const Trader &) const = default;
};

/// Where it went (BG-13).
struct Place
{
    QString name;    ///< BT-70
    Address address; ///< BG-15

    bool operator==(const Place &) const = default;
};

/// How it is paid (BG-16).
struct Payment
{
    QString code;      ///< BT-81
    QString reference; ///< BT-83
    QString iban;      ///< BT-84
    QString holder;    ///< BT-85
    QString bic;       ///< BT-86
    QString terms;     ///< BT-20; cash discount in the lines that XRechnung prescribes
    QDate dueOn;       ///< BT-9

    bool operator==(const Payment &) const = default;
};

struct TaxRow
{
    QString category; ///< BT-118
    Decimal rate;     ///< BT-119; empty = none
    Decimal base;     ///< BT-116
    Decimal amount;   ///< BT-117
    QString reason;   ///< BT-120
    QString code;     ///< BT-121

    bool operator==(const TaxRow &) const = default;
};

/// An allowance (BG-20, 27) or charge (BG-21, 28); on a line without tax of its own.
struct Adjustment
{
    bool isCharge = false;
    Decimal amount;        ///< BT-92, 99, 136, 141
    Decimal base = {};     ///< BT-93, 100, 137, 142
    Decimal percent = {};  ///< BT-94, 101, 138, 143
    QString reason = {};   ///< BT-97, 104, 139, 144
    QString category = {}; ///< BT-95, 102
    Decimal rate = {};     ///< BT-96, 103

    bool operator==(const Adjustment &) const = default;
};

struct Line
{
    QString id;                    ///< BT-126
    QString name;                  ///< BT-153
    QString description;           ///< BT-154
    QString sellersId;             ///< BT-155
    QString buyersId;              ///< BT-156
    Decimal quantity;              ///< BT-129
    QString unit;                  ///< BT-130
    Decimal price;                 ///< BT-146
    Decimal per;                   ///< BT-149
    Decimal net;                   ///< BT-131
    QString category;              ///< BT-151
    Decimal rate;                  ///< BT-152; empty = none
    QDate from;                    ///< BT-134
    QDate until;                   ///< BT-135
    QList<Adjustment> adjustments; ///< BG-27, 28

    bool operator==(const Line &) const = default;
};

struct Totals
{
    Decimal lines;      ///< BT-106
    Decimal allowances; ///< BT-107
    Decimal charges;    ///< BT-108
    Decimal net;        ///< BT-109
    Decimal tax;        ///< BT-110
    Decimal gross;      ///< BT-112
    Decimal prepaid;    ///< BT-113
    Decimal payable;    ///< BT-115

    bool operator==(const Totals &) const = default;
};

struct EInvoice
{
    Profile profile = Profile::En16931; ///< BT-24
    QString number;                     ///< BT-1
    QDate issuedOn;                     ///< BT-2
    QString type;                       ///< BT-3
    bool takesRest =
        false;        ///< its VAT is what other documents have left: it may be off by more than a rounding
    QString currency; ///< BT-5
    QString buyerReference;         ///< BT-10
    QString orderReference;         ///< BT-13
    QString salesOrder;             ///< BT-14
    QString despatchAdvice;         ///< BT-16
    QStringList notes;              ///< BT-22
    QString precedingNumber;        ///< BT-25
    QDate precedingOn;              ///< BT-26
    Trader seller;                  ///< BG-4
    Trader buyer;                   ///< BG-7
    std::optional<Place> deliverTo; ///< BG-13
    QDate suppliedOn;               ///< BT-72
    QDate suppliedFrom;             ///< BT-73
    QDate suppliedUntil;            ///< BT-74
    Payment payment;
    QList<Adjustment> adjustments; ///< BG-20, 21
    QList<TaxRow> taxes;           ///< BG-23
    Totals totals;                 ///< BG-22
    QList<Line> lines;             ///< BG-25

    bool operator==(const EInvoice &) const = default;
};

} // namespace kontorist::einvoice
