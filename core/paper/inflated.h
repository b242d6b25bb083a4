#pragma once

#include <QByteArrayView>

namespace kontorist::paper {

/// How many bytes a stream of zlib unpacks to, without keeping them; what is more than `most` counts as most + 1, what is
/// broken as far as it goes. A few kilobytes can unpack to gigabytes, so somebody else's are weighed before.
qsizetype inflatedSize(QByteArrayView packed, qsizetype most);

/// The same for the streams of a PDF that a reader unpacks without being asked: those that hold objects and the table of
/// objects. Packed in another way than once by zlib they count as most + 1.
qsizetype structureSize(QByteArrayView pdf, qsizetype most);

} // namespace kontorist::paper
