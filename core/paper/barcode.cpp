#include "core/paper/barcode.h"

#include "core/base/error.h"

#include <algorithm>
#include <memory>
#include <zint.h>

namespace kontorist::paper {

namespace {

constexpr int levelM = 2;

using ZintSymbol = std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)>;

bool isDark(const zint_symbol &symbol, int row, int column)
{
    return (symbol.encoded_data[row][column / 8] >> (column % 8)) & 1;
}

/// One rectangle for each run of dark modules in a row.
void addRuns(std::vector<Box> &dark, const zint_symbol &symbol, int row)
{
    for (int column = 0; column < symbol.width; ++column) {
        const int start = column;
        while (column < symbol.width && isDark(symbol, row, column))
            ++column;
        if (column > start)
            dark.push_back({start, row, column - start, 1});
    }
}

bool isWithin(Code code, const QByteArray &content)
{
    const bool isPrintable =
        std::all_of(content.begin(), content.end(), [](char c) { return c >= ' ' && c <= '~'; });
    return !content.isEmpty() && (code == Code::Qr || isPrintable);
}

void choose(zint_symbol &symbol, Code code, const QByteArray &content)
{
    constexpr int utf8 = 26;
    symbol.symbology = code == Code::Qr ? BARCODE_QRCODE : BARCODE_CODE128;
    symbol.input_mode = DATA_MODE;
    if (code != Code::Qr)
        return;
    symbol.option_1 = levelM;
    // Without it a reader takes an umlaut for Latin-1, or guesses; where all is ASCII it only takes room.
    if (std::any_of(content.begin(), content.end(), [](char c) { return (c & 0x80) != 0; }))
        symbol.eci = utf8;
}

} // namespace

std::optional<Symbol> encodedIfPossible(Code code, const QByteArray &content)
{
    if (!isWithin(code, content))
        return {};
    const ZintSymbol symbol(ZBarcode_Create(), &ZBarcode_Delete);
    if (!symbol)
        return {};
    choose(*symbol, code, content);
    const auto *bytes = reinterpret_cast<const unsigned char *>(content.constData());
    if (ZBarcode_Encode(symbol.get(), bytes, static_cast<int>(content.size())) >= ZINT_ERROR)
        return {};
    Symbol result{symbol->width, symbol->rows, {}};
    for (int row = 0; row < symbol->rows; ++row)
        addRuns(result.dark, *symbol, row);
    return result;
}

Symbol encoded(Code code, const QByteArray &content)
{
    if (const auto symbol = encodedIfPossible(code, content))
        return *symbol;
    throw Refused(Fault::NotEncodable, QString::fromUtf8(content.left(40)));
}

} // namespace kontorist::paper
