#include "core/paper/inflated.h"

#include <algorithm>
#include <array>
#include <QByteArray>
#include <zlib.h>

namespace kontorist::paper {

namespace {

constexpr qsizetype MostOfHead = 1024; ///< of the dictionary before a stream

// The dictionary before the word "stream" at a place.
QByteArrayView headBefore(QByteArrayView pdf, qsizetype at)
{
    const qsizetype from = std::max<qsizetype>(0, at - MostOfHead);
    const QByteArrayView head = pdf.sliced(from, at - from);
    const qsizetype object = head.lastIndexOf(" obj");
    return object < 0 ? head : head.sliced(object);
}

// Names may be written with "#" and the number of a letter: "/Obj#53tm".
QByteArray spelledOut(const QByteArray &head)
{
    QByteArray plain;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const QByteArray code = head[i] == '#' ? QByteArray::fromHex(head.mid(i + 1, 2)) : QByteArray();
        plain += code.isEmpty() ? QByteArray(1, head[i]) : code;
        i += code.isEmpty() ? 0 : 2;
    }
    return plain;
}

bool isStructure(QByteArrayView head)
{
    return head.contains("/ObjStm") || head.contains("/XRef");
}

bool isPackedOnce(QByteArrayView head)
{
    return head.count("/Fl") <= 1 && !head.contains("/LZW") && !head.contains("/RunLength") &&
           !head.contains("/RL") && !head.contains("/ASCII");
}

} // namespace

qsizetype inflatedSize(QByteArrayView packed, qsizetype most)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return most + 1;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(std::min<qsizetype>(packed.size(), 1 << 30));
    std::array<Bytef, 65536> scratch{};
    qsizetype size = 0;
    int state = Z_OK;
    while (state == Z_OK && size <= most) {
        stream.next_out = scratch.data();
        stream.avail_out = static_cast<uInt>(scratch.size());
        state = inflate(&stream, Z_NO_FLUSH);
        size += static_cast<qsizetype>(scratch.size()) - stream.avail_out;
    }
    inflateEnd(&stream);
    return std::min(size, most + 1);
}

qsizetype structureSize(QByteArrayView pdf, qsizetype most)
{
    qsizetype size = 0;
    for (qsizetype at = pdf.indexOf("stream"); at >= 0 && size <= most; at = pdf.indexOf("stream", at + 6)) {
        const QByteArray head = spelledOut(headBefore(pdf, at).toByteArray());
        if (head.endsWith("end") || !isStructure(head))
            continue;
        qsizetype begin = at + 6;
        while (begin < pdf.size() && (pdf[begin] == '\r' || pdf[begin] == '\n'))
            ++begin;
        size += isPackedOnce(head) ? inflatedSize(pdf.sliced(begin), most - size) : most + 1;
    }
    return std::min(size, most + 1);
}

} // namespace kontorist::paper
