#pragma once

#include <memory>
#include <QByteArray>
#include <QList>
#include <QString>

namespace kontorist::paper {

/// A PDF as objects that are looked at, replaced and written again, over libqpdf's C interface: its C++
/// headers are not C++20 for clang 14. Objects belong to their file. What is not there is a null object.
class PdfFile final
{
public:
    using Object = unsigned int;

    /// Raises Failed(FileDamaged).
    explicit PdfFile(const QByteArray &bytes);
    ~PdfFile();
    PdfFile(const PdfFile &) = delete;
    PdfFile &operator=(const PdfFile &) = delete;

    Object root() const;
    Object trailer() const;
    QList<Object> pages() const;

    Object dictionary() const;
    Object array(const QList<Object> &items) const;
    Object name(const QByteArray &name) const;  ///< "/Catalog"
    Object ascii(const QByteArray &text) const; ///< a string as it is
    Object text(const QString &text) const;     ///< a string in UTF-16 where it must be
    Object binary(const QByteArray &bytes) const;
    Object integer(qint64 value) const;
    Object stream(const QByteArray &bytes, const QByteArray &type, const QByteArray &subtype) const;
    Object indirect(Object object) const;

    Object at(Object dictionary, const char *key) const;
    Object first(Object array) const;
    Object dictionaryOf(Object stream) const;
    QList<QByteArray> keys(Object dictionary) const;
    QList<Object> items(Object array) const; ///< none where it is no array
    QString textOf(Object string) const;     ///< empty where it is no string
    /// Unpacked; empty where it is no stream. Raises Refused(FileTooLarge) beyond `most` bytes, before they are there, and
    /// Failed(FileDamaged) where it is packed so that nobody can say how large it is.
    QByteArray contentOf(Object stream, qsizetype most) const;
    QByteArray nameOf(Object object) const; ///< empty where it is no name
    int number(Object object) const;        ///< of an indirect object

    void set(Object dictionary, const char *key, Object value) const;
    void remove(Object dictionary, const char *key) const;

    /// The whole file, of this version at least, with an id that follows from its content and without object
    /// streams, which PDF/A-1 does not know. Raises Failed(FileDamaged).
    QByteArray written(const char *version) const;

private:
    struct Library;
    QByteArray unpacked(Object stream, int level) const;
    QList<QByteArray> packings(Object stream) const;

    std::unique_ptr<Library> m_library;
    QByteArray m_bytes; // the library reads from it to the end
};

} // namespace kontorist::paper
