#pragma once

#include "core/base/error.h"
#include "core/base/money.h"
#include "core/base/percent.h"
#include "core/base/price.h"
#include "core/base/quantity.h"

#include <catch2/catch.hpp>
#include <QDate>
#include <QString>

/// Values print themselves in failing tests as a person would write them.
namespace Catch {
template<>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template<>
struct StringMaker<QDate>
{
    static std::string convert(QDate date) { return date.toString(Qt::ISODate).toStdString(); }
};
template<>
struct StringMaker<kontorist::Money>
{
    static std::string convert(kontorist::Money money) { return money.written().toStdString(); }
};
template<>
struct StringMaker<kontorist::Quantity>
{
    static std::string convert(kontorist::Quantity quantity) { return quantity.written().toStdString(); }
};
template<>
struct StringMaker<kontorist::Price>
{
    static std::string convert(kontorist::Price price) { return price.written().toStdString(); }
};
template<>
struct StringMaker<kontorist::Percent>
{
    static std::string convert(kontorist::Percent percent) { return percent.written().toStdString(); }
};
template<>
struct StringMaker<kontorist::Fault>
{
    static std::string convert(kontorist::Fault fault) { return kontorist::name(fault).toStdString(); }
};
} // namespace Catch

namespace kontorist::test {

/// The fault that an act runs into; none when it passes.
template<class Act>
std::optional<Fault> faultOf(Act act)
{
    try {
        act();
    } catch (const Error &error) {
        return error.fault();
    }
    return {};
}

} // namespace kontorist::test

/// CHECK_FAULT(Fault::NotADate, date::read(…)): the act must be refused for exactly this reason.
#define CHECK_FAULT(expected, ...)                                                                           \
    CHECK(::kontorist::test::faultOf([&] { (void)(__VA_ARGS__); }) == std::optional(::kontorist::expected))
