#include "core/base/sha256.h"

#include <new>
#include <openssl/evp.h>

namespace kontorist {

namespace {

constexpr qsizetype length = 32;

// OpenSSL refuses SHA-256 only where it has no memory left.
void insist(bool worked)
{
    if (!worked)
        throw std::bad_alloc();
}

// Looked up once: a lookup costs more than the hash of a short text.
const EVP_MD *algorithm()
{
    static const EVP_MD *const found = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    insist(found != nullptr);
    return found;
}

} // namespace

void Sha256::Freeing::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    insist(m_context && EVP_DigestInit_ex2(m_context.get(), algorithm(), nullptr) == 1);
}

Sha256 &Sha256::add(QByteArrayView piece)
{
    insist(EVP_DigestUpdate(m_context.get(), piece.data(), static_cast<std::size_t>(piece.size())) == 1);
    return *this;
}

QByteArray Sha256::result()
{
    QByteArray digest(length, Qt::Uninitialized);
    insist(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) ==
           1);
    insist(EVP_DigestInit_ex2(m_context.get(), nullptr, nullptr) == 1);
    return digest;
}

QByteArray sha256::of(QByteArrayView content)
{
    return Sha256().add(content).result();
}

QString sha256::hexOf(QByteArrayView content)
{
    return QString::fromLatin1(of(content).toHex());
}

} // namespace kontorist
