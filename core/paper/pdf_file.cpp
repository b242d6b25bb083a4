#include "core/paper/pdf_file.h"

#include "core/base/error.h"
#include "core/paper/inflated.h"

#include <cstdlib>
#include <qpdf/qpdf-c.h>

namespace kontorist::paper {

namespace {

void insistOnNoError(qpdf_data data)
{
    if (qpdf_has_error(data))
        throw Failed(Fault::FileDamaged, u"PDF"_s,
                     QString::fromUtf8(qpdf_get_error_full_text(data, qpdf_get_error(data))));
}

} // namespace

struct PdfFile::Library
{
    Library() = default;
    ~Library() { qpdf_cleanup(&data); }
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    qpdf_data data = qpdf_init();
};

PdfFile::PdfFile(const QByteArray &bytes) : m_library(new Library), m_bytes(bytes)
{
    qpdf_silence_errors(m_library->data);
    qpdf_set_suppress_warnings(m_library->data, QPDF_TRUE);
    qpdf_read_memory(m_library->data, "PDF", m_bytes.constData(), static_cast<quint64>(m_bytes.size()),
                     nullptr);
    insistOnNoError(m_library->data);
}

PdfFile::~PdfFile() = default;

PdfFile::Object PdfFile::root() const
{
    return qpdf_get_root(m_library->data);
}

PdfFile::Object PdfFile::trailer() const
{
    return qpdf_get_trailer(m_library->data);
}

QList<PdfFile::Object> PdfFile::pages() const
{
    QList<Object> pages;
    const int count = qpdf_get_num_pages(m_library->data);
    for (int i = 0; i < count; ++i)
        pages.append(qpdf_get_page_n(m_library->data, static_cast<size_t>(i)));
    return pages;
}

PdfFile::Object PdfFile::dictionary() const
{
    return qpdf_oh_new_dictionary(m_library->data);
}

PdfFile::Object PdfFile::array(const QList<Object> &items) const
{
    const Object array = qpdf_oh_new_array(m_library->data);
    for (const Object item : items)
        qpdf_oh_append_item(m_library->data, array, item);
    return array;
}

PdfFile::Object PdfFile::name(const QByteArray &name) const
{
    return qpdf_oh_new_name(m_library->data, name.constData());
}

PdfFile::Object PdfFile::ascii(const QByteArray &text) const
{
    return qpdf_oh_new_string(m_library->data, text.constData());
}

PdfFile::Object PdfFile::text(const QString &text) const
{
    return qpdf_oh_new_unicode_string(m_library->data, text.toUtf8().constData());
}

PdfFile::Object PdfFile::binary(const QByteArray &bytes) const
{
    return qpdf_oh_new_binary_string(m_library->data, bytes.constData(), static_cast<size_t>(bytes.size()));
}

PdfFile::Object PdfFile::integer(qint64 value) const
{
    return qpdf_oh_new_integer(m_library->data, value);
}

PdfFile::Object PdfFile::stream(const QByteArray &bytes, const QByteArray &type,
                                const QByteArray &subtype) const
{
    const Object stream = qpdf_oh_new_stream(m_library->data);
    const Object none = qpdf_oh_new_null(m_library->data);
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    qpdf_oh_replace_stream_data(m_library->data, stream, data, static_cast<size_t>(bytes.size()), none, none);
    const Object dictionary = dictionaryOf(stream);
    set(dictionary, "/Type", name(type));
    set(dictionary, "/Subtype", name(subtype));
    return stream;
}

PdfFile::Object PdfFile::indirect(Object object) const
{
    return qpdf_make_indirect_object(m_library->data, object);
}

PdfFile::Object PdfFile::at(Object dictionary, const char *key) const
{
    return qpdf_oh_get_key_if_dict(m_library->data, dictionary, key);
}

PdfFile::Object PdfFile::first(Object array) const
{
    return qpdf_oh_get_array_item(m_library->data, array, 0);
}

PdfFile::Object PdfFile::dictionaryOf(Object stream) const
{
    return qpdf_oh_get_dict(m_library->data, stream);
}

QList<QByteArray> PdfFile::keys(Object dictionary) const
{
    QList<QByteArray> keys;
    qpdf_oh_begin_dict_key_iter(m_library->data, dictionary);
    while (qpdf_oh_dict_more_keys(m_library->data))
        keys.append(qpdf_oh_dict_next_key(m_library->data));
    return keys;
}

QList<PdfFile::Object> PdfFile::items(Object array) const
{
    QList<Object> items;
    const int count =
        qpdf_oh_is_array(m_library->data, array) ? qpdf_oh_get_array_n_items(m_library->data, array) : 0;
    for (int i = 0; i < count; ++i)
        items.append(qpdf_oh_get_array_item(m_library->data, array, i));
    return items;
}

QString PdfFile::textOf(Object string) const
{
    if (!qpdf_oh_is_string(m_library->data, string))
        return {};
    return QString::fromUtf8(qpdf_oh_get_utf8_value(m_library->data, string));
}

// By which it is packed, the outermost first.
QList<QByteArray> PdfFile::packings(Object stream) const
{
    const Object filter = at(dictionaryOf(stream), "/Filter");
    QList<QByteArray> names;
    if (const QByteArray only = nameOf(filter); !only.isEmpty())
        names.append(only);
    for (const Object each : items(filter))
        names.append(nameOf(each));
    return names;
}

QByteArray PdfFile::unpacked(Object stream, int level) const
{
    QPDF_BOOL isUnpacked = QPDF_FALSE;
    unsigned char *data = nullptr;
    size_t size = 0;
    qpdf_oh_get_stream_data(m_library->data, stream, static_cast<qpdf_stream_decode_level_e>(level),
                            &isUnpacked, &data, &size);
    const std::unique_ptr<unsigned char, decltype(&std::free)> owner(data, &std::free);
    insistOnNoError(m_library->data);
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

QByteArray PdfFile::contentOf(Object stream, qsizetype most) const
{
    if (!qpdf_oh_is_stream(m_library->data, stream))
        return {};
    const QList<QByteArray> packed = packings(stream);
    if (packed.size() > 1 ||
        (packed.size() == 1 && packed.first() != "/FlateDecode" && packed.first() != "/Fl"))
        throw Failed(Fault::FileDamaged, u"PDF"_s, QString::fromLatin1(packed.join(' ')));
    const QByteArray raw = unpacked(stream, qpdf_dl_none);
    const qsizetype size = packed.isEmpty() ? raw.size() : inflatedSize(raw, most);
    if (size > most)
        throw Refused(Fault::FileTooLarge, u"PDF"_s, QString::number(most));
    return packed.isEmpty() ? raw : unpacked(stream, qpdf_dl_generalized);
}

QByteArray PdfFile::nameOf(Object object) const
{
    if (!qpdf_oh_is_name(m_library->data, object))
        return {};
    return qpdf_oh_get_name(m_library->data, object);
}

int PdfFile::number(Object object) const
{
    return qpdf_oh_get_object_id(m_library->data, object);
}

void PdfFile::set(Object dictionary, const char *key, Object value) const
{
    qpdf_oh_replace_key(m_library->data, dictionary, key, value);
}

void PdfFile::remove(Object dictionary, const char *key) const
{
    qpdf_oh_remove_key(m_library->data, dictionary, key);
}

QByteArray PdfFile::written(const char *version) const
{
    remove(trailer(), "/ID"); // a writer keeps what it finds, and Qt's is drawn by lot
    qpdf_init_write_memory(m_library->data);
    qpdf_set_deterministic_ID(m_library->data, QPDF_TRUE);
    qpdf_set_minimum_pdf_version(m_library->data, version);
    qpdf_set_object_stream_mode(m_library->data, qpdf_o_disable);
    qpdf_set_newline_before_endstream(m_library->data, QPDF_TRUE);
    qpdf_write(m_library->data);
    insistOnNoError(m_library->data);
    const auto *bytes = reinterpret_cast<const char *>(qpdf_get_buffer(m_library->data));
    return {bytes, static_cast<qsizetype>(qpdf_get_buffer_length(m_library->data))};
}

} // namespace kontorist::paper
