#pragma once

#include <memory>
#include <QByteArray>
#include <QString>

struct evp_md_ctx_st;

namespace kontorist {

/// SHA-256: proves files after writing, names attachments, chains the journal. OpenSSL computes it, because it uses
/// what the processor has for it: a check hashes every document and every entry of the journal, and Qt's own takes
/// some seven times as long.
class Sha256 final
{
public:
    Sha256();

    Sha256 &add(QByteArrayView piece);
    QByteArray result(); ///< 32 bytes; what is added afterwards begins anew

private:
    struct Freeing
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Freeing> m_context;
};

namespace sha256 {

QByteArray of(QByteArrayView content); ///< 32 bytes
QString hexOf(QByteArrayView content); ///< 64 small letters and digits

} // namespace sha256
} // namespace kontorist
