#pragma once

#include "core/db/target.h"
#include "tests/bench/recorder.h"

#include <QHash>

struct pg_conn;
struct pg_result;

namespace kontorist::bench {

/// A recording asked again of PostgreSQL through libpq, statements prepared once: one by one, or all that belongs to
/// one transaction sent before the first answer is read. The latter knows every answer beforehand, which no program
/// does: a limit, not a floor.
class PostgresqlReplay final
{
public:
    enum class Way { OneByOne, Pipelined };

    PostgresqlReplay(const Target &target, Way way);
    ~PostgresqlReplay();
    PostgresqlReplay(const PostgresqlReplay &) = delete;
    PostgresqlReplay &operator=(const PostgresqlReplay &) = delete;

    /// Made ready: prepared on the server, values written.
    void add(const Recording &recording);
    /// The recording that was added as number so much.
    void run(int number);

private:
    struct Call
    {
        QByteArray text; ///< what is not prepared
        QByteArray name;
        QList<QByteArray> values;
        QList<const char *> pointers; ///< into them; null = NULL
        bool endsTransaction = false;
    };

    void prepare(Call &call, const Recorded &one);
    void ask(const Call &call);
    void send(const Call &call);
    void receive(qsizetype answers);
    void insist(pg_result *result);

    Way m_way;
    pg_conn *m_server = nullptr;
    QHash<QString, QByteArray> m_names;
    QList<QList<Call>> m_recordings;
};

} // namespace kontorist::bench
