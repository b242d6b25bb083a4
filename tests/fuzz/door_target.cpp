// reads app/commands/door.cpp app/commands/field.cpp app/commands/input.cpp app/commands/shared_fields.cpp
#include "core/base/json.h"
#include "core/db/move.h"
#include "core/insight/check_actions.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/request_mutation.h"
#include "tests/fuzz/small_company.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>

using namespace kontorist;

namespace {

constexpr int inputsBetweenChecks = 50;
constexpr int mostLines = 12;

// What is asked between two checks, in one file: the input to replay when the check, and no single input, finds something.
const QString trail = u"conversation.jsonl"_s;

const char nothing[] = "";

QByteArray tableOf(const char *columns, const char *row)
{
    return QByteArray(columns) + '\n' + row + '\n';
}

class Clerk
{
public:
    Clerk()
    {
        put(trail, nothing);
        put(u"orders.csv"_s, tableOf("order,customer,sku,quantity,price", "W1,10001,BROT,3,9.50"));
        put(u"parties.csv"_s, tableOf("number,name,city,country", "K77,Café Zoë,Dresden,DE"));
        put(u"articles.csv"_s, tableOf("sku,name,price,unit", "TORTE,Torte,12.00,H87"));
        put(u"broken.csv"_s, "order,customer\n\"W1,10001\n");
        m_beginning = move::digests(m_company.database());
    }

    void hear(const QByteArray &line)
    {
        const QByteArray answer = m_company.door().answer(line);
        const QJsonObject object = QJsonDocument::fromJson(answer).object();
        if (object[u"ok"_s].toBool())
            return;
        static const QStringList machine{u"FileMissing"_s, u"FileNotReadable"_s, u"FileNotWritable"_s,
                                         u"DiskFull"_s};
        const QString kind = object[u"kind"_s].toString();
        const QString sentence = object[u"text"_s].toString();
        fuzz::insist(!sentence.isEmpty() && sentence[0] != u' ', "a refusal has a sentence");
        fuzz::insist(sentence.size() <= 1'000, "the sentence of a refusal is one to read");
        fuzz::insist(kind != u"failed" || machine.contains(object[u"fault"_s].toString()),
                     "nothing that is asked makes a command fail");
    }

    // What a script asks for stays in the folder of the company: whoever calls the door may read and write files.
    QByteArray tamed(const QByteArray &line) const
    {
        QJsonObject request = QJsonDocument::fromJson(line).object();
        bool isTamed = false;
        for (const QString &field : {u"path"_s, u"to"_s})
            if (request.contains(field)) {
                QString name = request[field].toString().section(u'/', -1);
                name.remove(QStringLiteral(".."));
                request[field] = QString(m_company.folder() + u'/' + name);
                isTamed = true;
            }
        return isTamed ? compact(request) : line;
    }

    void endInput()
    {
        if (m_inputs++ % inputsBetweenChecks != 0)
            return;
        const CheckReport report = check_actions::check(m_company.database());
        for (const Finding &finding : report.findings)
            fuzz::insist(finding.broken.isEmpty(), finding.name.toUtf8().constData());
        fuzz::insist(report.brokenLink.isEmpty(), "the chain of the journal is whole");
        m_company.putBack();
        fuzz::insist(move::digests(m_company.database()) == m_beginning, "the company begins anew");
        put(trail, nothing);
    }

    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(name == trail ? name : m_company.folder() + u'/' + name);
        fuzz::insist(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(),
                     "a file is put there");
    }

private:
    fuzz::SmallCompany m_company;
    QList<move::TableDigest> m_beginning;
    int m_inputs = 0;
};

Clerk &clerk()
{
    static int count = 1;
    static char name[] = "fuzz";
    static char *names[] = {name, nullptr};
    static const bool isOffscreen = qputenv("QT_QPA_PLATFORM", "offscreen");
    // Papers need fonts. Both stay to the end: what is destroyed behind main() finds Qt gone.
    static const auto *application = new QGuiApplication(count, names);
    static Clerk &clerk = *new Clerk;
    Q_UNUSED(isOffscreen)
    Q_UNUSED(application)
    return clerk;
}

void beSilent(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
    if (seed % 4 == 0)
        return LLVMFuzzerMutate(data, size, most);
    const QByteArray mutated =
        fuzz::mutated(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), seed);
    if (static_cast<size_t>(mutated.size()) > most)
        return LLVMFuzzerMutate(data, size, most);
    std::copy(mutated.begin(), mutated.end(), data);
    return static_cast<size_t>(mutated.size());
}

// A conversation: each line is a request.
FUZZ_TARGET(bytes)
{
    qInstallMessageHandler(beSilent); // what has failed is said to the log as well
    Clerk &listening = clerk();
    QList<QByteArray> lines = bytes.toByteArray().split('\n');
    lines.resize(std::min<qsizetype>(lines.size(), mostLines * inputsBetweenChecks));
    QFile log(trail);
    fuzz::insist(log.open(QIODevice::Append), "the trail can be written");
    for (const QByteArray &line : lines) {
        log.write(listening.tamed(line) + '\n');
        log.flush();
        listening.hear(listening.tamed(line));
    }
    listening.endInput();
}
