"""Seeds one violation after the other into a small clean house; its own rule must report it, and no other."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import house
from cpp import Source

CLEAN = {
    "core/README.md": "# core\n\n```street\nbase paper db journal party sales\ndelivery\n```\n",
    "core/base/clock.cpp": '#include "core/base/clock.h"\nqint64 now() { return QDateTime::currentMSecsSinceEpoch(); }\n',
    "core/base/clock.h": "#pragma once\nnamespace kontorist {\n/// The time.\nclass Clock\n{\n};\n}\n",
    "core/paper/pen.cpp": "qreal width(QPainter &p) { p.translate(1.5, 2); return 0.25; }\n",
    "core/db/transaction.h": "#pragma once\n/// A scope.\nclass Transaction\n{\n    Transaction(Database &d);\n};\n",
    "core/db/statement.cpp": '#include <QSqlQuery>\nvoid f() { query.exec(u"SELECT %1"_s.arg(name)); }\n',
    "core/db/migrations/0001_sales.sql": "CREATE TABLE sales_order (id BIGINT, total BIGINT) STRICT;\n",
    "core/journal/session.h": '#pragma once\n#include "core/db/transaction.h"\n/// Who acts.\nstruct Session;\n',
    "core/party/party.h": '#pragma once\n#include "core/base/clock.h"\n/// Who buys.\nstruct Party\n{\n};\n',
    "core/party/party_rules.h": '#pragma once\n#include "core/party/party.h"\n/// What is allowed.\nbool known();\n',
    "core/party/party_store.h": '#pragma once\n#include "core/db/transaction.h"\n/// Rows.\nParty load();\n',
    "core/party/party_actions.h": '#pragma once\n#include "core/journal/session.h"\n/// What is done.\nvoid block();\n',
    "core/sales/order.h": '#pragma once\n#include "core/party/party.h"\n/// What is sold.\nstruct Order\n{\n};\n',
    "core/sales/order_rules.cpp": '#include "core/party/party_rules.h"\n#include "core/sales/order.h"\n',
    "core/sales/order_store.cpp": (
        '#include "core/party/party_store.h"\n'
        'static const QString head = u"SELECT id, "\n    "total FROM sales_order "_s;\n'
        'auto a = database.all(head + u"WHERE id = ?"_s, id);\n'.replace("auto a =", "const auto a =")
        + 'const auto b = database.number(u"SELECT CAST(COALESCE(SUM(total), 0) AS BIGINT) FROM sales_order"_s);\n'
    ),
    "core/sales/order_actions.cpp": (
        '#include "core/journal/session.h"\n#include "core/sales/order_rules.h"\n#include "core/party/party_store.h"\n'
        "void confirm(Session &session)\n{\n    Transaction tx(session.database);\n    tx.commit();\n}\n"
    ),
    "core/sales/order_run.cpp": '#include "core/party/party_actions.h"\n#include "core/sales/order_actions.h"\n',
    "ui/text/state_text.cpp": 'QString word() { return tr("Select an order from the list"); }\n',
    "ui/sales/order_page.cpp": (
        '#include "core/sales/order_actions.h"\n#include "ui/text/state_text.h"\n#include <QWidget>\n#include "order_page.moc"\n'
        "int rows() { return QCoreApplication::instance() ? 1 : 0; }\n"
    ),
    "app/main.cpp": '#include "ui/sales/order_page.h"\nint main() { return 0; }\n',
    "tests/core/sales/order_test.cpp": "TEST_CASE() { Transaction tx(database); double d = 0; }\n",
}

RULES = "core/sales/order_rules.cpp"
STORE = "core/sales/order_store.cpp"
PAGE = "ui/sales/order_page.cpp"


def function_of(lines):
    return "int f()\n{\n" + "    g();\n" * (lines - 3) + "}\n"


# rule, file, text of the file; the violation stands in the line that ends in "// !", or anywhere in a file without.
VIOLATIONS = [
    ("street", "core/party/party.h", '#pragma once\n#include "core/sales/order.h" // !\n/// It.\nstruct P;\n'),
    ("street", "core/db/row.cpp", '#include "core/sales/order.h" // !\n'),
    ("street", RULES, '#include <core/delivery/note.h> // !\n'),
    ("street", RULES, '#include "ui/text/state_text.h" // !\n'),
    ("street", RULES, '#include "core/stock/level.h" // !\n'),
    ("street", RULES, '#include "order.h" // !\n'),
    ("street", "core/stock/level.cpp", "\n"),
    ("street", "core/order.cpp", "\n"),
    ("street", PAGE, '#include "app/startup.h" // !\n'),
    ("street", PAGE, '#include "core/db/transaction.h" // !\n'),
    ("street", PAGE, '#include "ui/delivery/note_page.h" // !\n'),
    ("street", "ui/shell/page.cpp", '#include "ui/sales/order_page.h" // !\n'),
    ("street", "core/README.md", "# core\n\n```\nbase paper db journal party sales delivery\n```\n"),
    ("street", "core/README.md", "# core\n\n```street\nbase paper db journal party sales party\n```\n"),
    ("floors", "core/sales/order.h", '#pragma once\n/// It.\n#include "core/sales/order_rules.h" // !\n'),
    ("floors", RULES, '#include "core/sales/order_store.h" // !\n'),
    ("floors", "core/sales/order_run.h", '#pragma once\n/// It.\n#include "core/party/party_actions.h" // !\n'),
    ("sql", RULES, "#include <QSqlQuery> // !\n"),
    ("sql", "core/sales/order.h", "#pragma once\n/// It.\nclass QSqlQuery; // !\n"),
    ("sql", "core/sales/order_actions.cpp", 'void f() { tx.write(u"DELETE FROM sales_order"_s); } // !\n'),
    ("sql", PAGE, 'const auto s = u"SELECT id FROM sales_order"_s; // !\n'),
    ("sql", PAGE, 'const auto s = "update sales_order set state = 1"; // !\n'),
    ("sql", "app/main.cpp", 'const auto s = R"(\n  INSERT INTO sales_order VALUES (1))"; \n'),
    ("sql", "app/main.cpp", "#include <QtSql/QSqlDatabase> // !\n"),
    ("transaction", RULES, "void f() { Transaction tx(database); } // !\n"),
    ("transaction", STORE, "void f() { db::Transaction tx{database}; } // !\n"),
    ("transaction", PAGE, "void f() { auto tx = std::make_unique<Transaction>(database); } // !\n"),
    ("transaction", PAGE, "void f() { delete new Transaction(database); } // !\n"),
    ("transaction", PAGE, "void f() { commit(Transaction{database}); } // !\n"),
    ("transaction", "core/sales/order_actions.h", "#pragma once\n/// It.\nstruct S\n{\n Transaction tx; // !\n};\n"),
    ("screen", RULES, "#include <QWidget> // !\n"),
    ("screen", "core/paper/pen.cpp", "void f(QPrinter &printer); // !\n"),
    ("screen", RULES, "#include <QtPrintSupport/QPrinter> // !\n"),
    ("screen", RULES, 'QString f() { return QObject::tr("late"); } // !\n'),
    ("screen", RULES, 'QString f() { return QCoreApplication::translate("Order", "late"); } // !\n'),
    ("screen", RULES, "const QTranslator translator; // !\n"),
    ("screen", RULES, 'const char *const late = QT_TR_NOOP("late"); // !\n'),
    ("constant", RULES, "static int calls = 0; // !\n"),
    ("constant", RULES, "namespace a {\nQString last; // !\n}\n"),
    ("constant", RULES, "namespace {\nconst char *name = nullptr; // !\n}\n"),
    ("constant", RULES, "std::function<void(int)> hook; // !\n"),
    ("constant", RULES, 'QMutex mutex("order"); // !\n'),
    ("constant", RULES, "int Order::count = 0; // !\n"),
    ("constant", RULES, "int f()\n{\n    static QHash<int, const char *> seen; // !\n    return 0;\n}\n"),
    ("constant", RULES, "void f()\n{\n    static QHash<int, int> a = [] { return b; }(); // !\n}\n"),
    ("constant", RULES, "void f()\n{\n    g([] { static Cache cache{1}; }); // !\n}\n"),
    ("constant", PAGE, "class Page\n{\n    inline static Page *open = nullptr; // !\n};\n"),
    ("constant", PAGE, "thread_local const int depth = 0; // !\n"),
    ("constant", PAGE, "class Page\n{\n    static Page &instance(); // !\n};\n"),
    ("constant", RULES, "void f() { QCoreApplication::instance(); } // !\n"),
    ("clock", RULES, "QDate f() { return QDate::currentDate(); } // !\n"),
    ("clock", PAGE, "QDateTime f() { return QDateTime::currentDateTimeUtc(); } // !\n"),
    ("clock", "core/base/clock.h", "#pragma once\n/// It.\nqint64 f() { return QDateTime::currentMSecsSinceEpoch(); } // !\n"),
    ("clock", RULES, "auto f() { return time(nullptr); } // !\n"),
    ("clock", RULES, "auto f() { return std::chrono::system_clock::now(); } // !\n"),
    ("clock", RULES, "auto f() { return QTime::currentTime(); } // !\n"),
    ("clock", RULES, "void f() { gettimeofday(&t, nullptr); } // !\n"),
    ("clock", RULES, "void f() { clock_gettime(CLOCK_REALTIME, &t); } // !\n"),
    ("clock", STORE, 'void f() { tx.write(u"UPDATE sales_order SET day = CURRENT_DATE"_s); } // !\n'),
    ("exact", RULES, "double f(); // !\n"),
    ("exact", RULES, "const auto share = 0.19; // !\n"),
    ("exact", RULES, "const auto much = 1e6; // !\n"),
    ("exact", "core/base/money.cpp", "int f(QVariant v) { return int(v.toDouble()); } // !\n"),
    ("exact", "core/sales/order.h", "#pragma once\n/// It.\nqreal f(); // !\n"),
    ("exact", "core/db/migrations/0001_sales.sql", "CREATE TABLE t (\n total NUMERIC);\n"),
    ("file-length", RULES, "\n" * 401),
    ("file-length", "ui/shell/main_window.cpp", "\n" * 301),
    ("function-length", RULES, "\n" + function_of(61)),
    ("function-length", "ui/sales/order_page.h", "class Page\n{\n    " + function_of(61) + "};\n"),
    ("function-length", RULES, "void f()\n{\n    g([] {\n" + "        h();\n" * 57 + "    });\n}\n"),
    ("function-length", RULES, "void f()\n{\n#ifdef A\n    if (a) {\n#else\n    if (b) {\n#endif\n    }\n}\n"),
    ("sums", STORE, 'const auto a = u"SELECT SUM(total) FROM sales_order"_s; // !\n'),
    ("sums", STORE, 'const auto a = R"(SELECT CAST(COUNT(*) AS BIGINT),\n sum(total) FROM sales_order)"_s;\n'),
    ("sums", STORE, 'const auto a = u"SELECT CAST(SUM(total) AS TEXT) FROM sales_order"_s; // !\n'),
    ("sums", STORE, 'const auto a = u"SELECT CAST(AVG(total) AS BIGINT) FROM sales_order"_s; // !\n'),
    ("sums", "core/db/migrations/0001_sales.sql", "CREATE VIEW v AS\n SELECT SUM(total) FROM sales_order;\n"),
    ("prepared", STORE, 'void f() { all(u"SELECT id FROM "_s + table); } // !\n'),
    ("prepared", STORE, 'void f() { all(columns + u" FROM sales_order"_s); } // !\n'),
    ("prepared", STORE, 'void f() { all(u"SELECT id FROM %1"_s); } // !\n'),
    ("prepared", STORE, 'void f() { all(QStringLiteral("SELECT id FROM t ORDER BY ?").arg(order)); } // !\n'),
    ("prepared", STORE, 'void f()\n{\n    QString sql = u"SELECT id FROM t "_s;\n    sql += filter; // !\n}\n'),
    ("prepared", STORE, 'void f()\n{\n    QString a = u"t"_s;\n    all(u"SELECT id FROM " + a); // !\n}\n'),
    ("prepared", STORE, 'const auto head = u"SELECT id "_s;\nvoid f() { all(head + tail); } // !\n'),
    ("prepared", STORE, 'void f() { all(u"SELECT id FROM "_s + address_store::table(a)); } // !\n'),
    ("prepared", STORE, 'void f() { all(parts.join(u" AND "_s)); } // !\n'),
    ("prepared", STORE, 'void f() { query.exec(sql); } // !\n'),
    ("prepared", STORE, 'void f() { QSqlQuery query("SELECT 1 FROM t", base); } // !\n'),
    ("rounding", RULES, "qint64 f() { return rounded(a, 3); } // !\n"),
    ("rounding", "core/base/price.cpp", "qint64 f() { return kontorist::rounded(Int128(a), 3); } // !\n"),
    ("writing", RULES, "void f()\n{\n    QFile file(name);\n    file.open(QIODevice::WriteOnly); // !\n}\n"),
    ("writing", PAGE, "void f() { log->open(QFile::Append | QFile::Text); } // !\n"),
    ("writing", PAGE, "void f() { QSaveFile file(name); } // !\n"),
    ("writing", "core/paper/pdf.cpp", "void f() { QPdfWriter writer(fileName); } // !\n"),
    ("writing", "app/main.cpp", "void f() { std::ofstream out(name); } // !\n"),
    ("writing", RULES, "void f() { QTemporaryFile file; } // !\n"),
    ("writing", RULES, "void f() { fopen(name, mode); } // !\n"),
    ("writing", RULES, "void f() { open(name, O_WRONLY); } // !\n"),
    ("writing", PAGE, "void f() { printer.setOutputFileName(name); } // !\n"),
    ("headers", "core/sales/order.h", "/// What is sold.\nstruct Order\n{\n};\n"),
    ("headers", "core/sales/order.h", "#pragma once\nclass Party;\nnamespace kontorist {\nenum class State { Open }; // !\n}\n"),
    ("headers", "core/sales/order.h", "#pragma once\nstruct Order // !\n{\n    /// Late.\n    int a;\n};\n"),
    ("headers", "core/sales/order.h", "#pragma once\nnamespace order_rules { // !\n/// Late.\nint f();\n}\n"),
    ("headers", "core/sales/order.h", "#pragma once\nint f();\n"),
    ("leftovers", RULES, "// TODO: round // !\n"),
    ("leftovers", "app/CMakeLists.txt", "# FIXME\n"),
    ("leftovers", PAGE, 'const auto a = u"/home/anna/orders"_s; // !\n'),
    ("leftovers", "tests/core/sales/order_test.cpp", 'const auto a = "/tmp/orders"; // !\n'),
    ("rights", "core/db/rights.txt", "party SELECT sales\n"),
    ("proofs", "docs/rules.md", '## 1. Stock\n| it counts | `core/base/clock.h` `Clock` | `app/main.cpp` "it counts" |\n'),
]  # fmt: skip

ALLOWED = [
    ("a private header of the same thing", "core/sales/order_rules.h", '#pragma once\n#include "core/sales/order.h"\n/// It.\n'),
    ("the unit of work", "core/journal/unit_of_work.cpp", '#include "core/journal/desk_store.h"\nvoid f() { Transaction tx(a); }\n'),
    ("words in comments", RULES, "/* QWidget, QSqlQuery, double, tr( */ // Transaction tx(a); static int b;\n"),
    ("words in texts", RULES, 'const auto a = u"QWidget double // static"_s; const auto b = R"x(")" /* QSql)x"; const char c = \'"\';\n'),
    ("things that never change", RULES, (
        "static const QRegularExpression word(u\"a\"_s);\nconstexpr std::array units = {1, 2};\nextern const int most;\n"
        "const char *const names[] = {\"a\"};\ntemplate<> inline constexpr std::array wordsOf<State> = {\"open\"};\n"
        "void f() { static const QHash<int, char *> map{{1, nullptr}}; static_assert(true); }\n"
    )),
    ("values that lambdas make", RULES, (
        "const QStringList a = [] { QStringList b; return b; }();\nvoid f() { static const QStringList c = [](int) { return a; }(1); }\n"
    )),
    ("functions", RULES, (
        "static QString word(int a);\nclass A\n{\n    Q_OBJECT\npublic:\n    static A raw(int a = 3) { return {}; }\n"
        "    A &operator=(const A &) = default;\n    static A read(const QString &);\nsignals:\n    void changed();\n};\n"
        "template<class T> requires std::is_enum_v<T>\nT last();\nusing B = A;\nenum class C { D };\nQ_DECLARE_METATYPE(A)\n"
        "void f() { struct E { static int g() { return 1; } }; }\n"
    )),
    ("integers", RULES, "const auto a = 1'000'000LL; const auto b = 0x1e5; const auto c = u'.';\n"),
    ("buffers", RULES, "void f() { QBuffer b(&bytes); b.open(QIODevice::WriteOnly); QPdfWriter w(&b); file.open(QFile::ReadOnly); }\n"),
    ("painting", "core/paper/pdf.cpp", "void f(QIODevice &device) { QPdfWriter writer(&device); path->translate(1, 2); }\n"),
    ("a wording", "core/paper/wording.cpp", "QString f() { return m_translator.translate(\"Paper\", key); }\n"),
    ("other rounding", RULES, "void f() { painter.rounded(1); tax_rules::roundedRate(2); }\n"),
    ("sixty lines", RULES, function_of(60)),
    ("a long table", RULES, "const int a[] = {\n" + "    1,\n" * 80 + "};\nclass A\n{\n" + "    int f();\n" * 80 + "};\n"),
    ("constant texts joined", STORE, (
        'const QString columns = u"SELECT id, "_s + address_store::columns + u" FROM t "_s;\n'
        'void f() { static const QString sql = columns + u"WHERE a = ?"_s; all(sql, 1); }\n'
    )),
    ("a sum in a comment", "core/db/migrations/0001_sales.sql", "-- SUM(total) is cast\nSELECT 'SUM(' FROM t;\n"),
    ("web addresses", RULES, "// https://example.org/home/page, ../tmp/a\n"),
]  # fmt: skip


SEES = {
    "core/delivery/note.cpp": "facts base",
    "core/delivery/note_rules.cpp": "facts rules base paper",
    "core/delivery/note_store.cpp": "facts store base db",
    "core/delivery/note_actions.cpp": "facts rules store frame base paper db",
    "core/delivery/note_run.cpp": "facts rules store frame actions base paper db",
    "core/journal/session.cpp": "facts rules store frame base db",
}
SEEN = {
    "facts": "core/journal/entry.h",
    "rules": "core/journal/entry_rules.h",
    "store": "core/journal/entry_store.h",
    "frame": "core/journal/unit_of_work.h",
    "actions": "core/journal/entry_actions.h",
    "run": "core/journal/entry_run.h",
    "base": "core/base/clock.h",
    "paper": "core/paper/sheet.h",
    "db": "core/db/transaction.h",
}


class House(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.write(CLEAN)

    def write(self, files):
        for name, text in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def violations(self):
        return house.check(house.Tree(self.root))

    def with_file(self, path, text):
        """The violations of the clean house with this file in it; the house is clean again afterwards."""
        self.write({path: text})
        found = self.violations()
        (self.root / path).unlink()
        self.write({path: CLEAN[path]} if path in CLEAN else {})
        return found

    def test_a_clean_house_passes(self):
        self.assertEqual(self.violations(), [])

    def test_every_violation_is_reported_by_its_own_rule(self):
        for rule, path, text in VIOLATIONS:
            with self.subTest(rule=rule, path=path, text=text[:200]):
                found = self.with_file(path, text)
                self.assertEqual({(v.rule, v.path) for v in found}, {(rule, path)})
                marked = [number for number, line in enumerate(text.split("\n"), 1) if line.endswith("// !")]
                self.assertTrue(not marked or {v.line for v in found} == set(marked), found)

    def test_every_floor_sees_what_is_below_it_and_nothing_else(self):
        for path, seen in SEES.items():
            for floor, target in SEEN.items():
                with self.subTest(path=path, target=target):
                    found = self.with_file(path, f'#include "{target}"\n')
                    self.assertEqual([v.rule for v in found], [] if floor in seen.split() else ["floors"])

    def test_every_rule_has_a_violation_here(self):
        self.assertEqual({rule for rule, _, _ in VIOLATIONS}, set(house.RULES))

    def test_what_only_looks_like_a_violation_passes(self):
        for what, path, text in ALLOWED:
            with self.subTest(what):
                self.assertEqual(self.with_file(path, text), [])

    def test_the_violation_stands_where_the_function_begins(self):
        (found,) = self.with_file(RULES, "int a();\n\n" + function_of(61))
        self.assertEqual(str(found), f"{RULES}:3: function-length: f has 61 lines, at most 60: name its steps")

    def test_the_sum_is_found_in_its_line(self):
        (found,) = self.with_file(STORE, '\nconst auto a = R"(SELECT\n  id,\n  SUM(b) FROM t)"_s;\n')
        self.assertEqual((found.rule, found.line), ("sums", 4))

    def test_an_exception_excuses_one_rule_in_one_file(self):
        self.write({house.EXCEPTIONS: f"# who may\nexact | {RULES} | a measured reason\n", RULES: "double f();\n"})
        self.assertEqual(self.violations(), [])
        self.write({RULES: "double f();\nstatic int a;\n"})
        self.assertEqual([v.rule for v in self.violations()], ["constant"])

    def test_an_exception_that_excuses_nothing_fails(self):
        for line in (f"exact | {RULES} | a reason", "exact | core/sales/gone.cpp | a reason"):
            with self.subTest(line):
                self.write({house.EXCEPTIONS: line + "\n"})
                (found,) = self.violations()
                self.assertEqual((found.path, found.line, found.rule), (house.EXCEPTIONS, 1, "exceptions"))

    def test_an_exception_needs_a_known_rule_and_a_reason_and_stands_once(self):
        self.write({RULES: "double f();\n"})
        good = f"exact | {RULES} | a reason\n"
        for lines in (good + good, good + f"exakt | {RULES} | a reason\n", good + f"exact | {RULES} |\n"):
            with self.subTest(lines):
                self.write({house.EXCEPTIONS: lines})
                self.assertEqual([(v.rule, v.line) for v in self.violations()], [("exceptions", 2)])

    def run_program(self, *arguments):
        program = Path(__file__).with_name("house.py")
        return subprocess.run([sys.executable, "-B", program, *arguments, self.root], capture_output=True, text=True)

    def test_the_program_says_one_line_about_a_clean_house(self):
        run = self.run_program()
        self.assertEqual((run.returncode, run.stdout.count("\n")), (0, 1), run.stdout)

    def test_the_program_names_every_violation_and_fails(self):
        self.write({RULES: "double f();\nfloat g();\n"})
        run = self.run_program()
        self.assertEqual(run.returncode, 1)
        self.assertEqual([line.split(": ")[:2] for line in run.stdout.splitlines()], [[f"{RULES}:{n}", "exact"] for n in (1, 2)])

    def test_statistics_are_counted_per_folder(self):
        self.write({"core/delivery/note.cpp": function_of(4) + function_of(20)})
        rows = [line.split() for line in self.run_program("--statistics").stdout.splitlines()]
        self.assertIn(["core/delivery", "2", "20", "20", "20", "1", "24", "24", "24"], rows)


class Reading(unittest.TestCase):
    """What counts as a function, and from where to where."""

    def functions(self, text):
        return [(f.name, f.line, f.end) for f in Source("a.cpp", text).outline.functions]

    def test_constructors_with_braced_members(self):
        text = "Order::Order(int a)\n    : Base<int>{a}, m_a{a}, m_b(a)\n{\n    f({1});\n}\nOrder::~Order() {}\n"
        self.assertEqual(self.functions(text), [("Order::Order", 1, 5), ("Order::~Order", 6, 6)])

    def test_operators_templates_and_trailing_types(self):
        text = (
            "bool operator<(A a, A b) { return true; }\nint A::operator()(int a) const noexcept { return a; }\n"
            "template<class T, class = std::enable_if_t<a && b>>\nauto f(T a = {}) -> QList<T>\n{\n    return {};\n}\n"
        )
        self.assertEqual(self.functions(text), [("operator<", 1, 1), ("A::operator()", 2, 2), ("f", 3, 7)])

    def test_lambdas_belong_to_their_function_or_are_one(self):
        text = "const auto f = [](int a) {\n    return a;\n};\nvoid g()\n{\n    h([&] { i(); }, [] { j(); });\n}\n"
        self.assertEqual(self.functions(text), [("f", 1, 3), ("g", 4, 7)])

    def test_values_classes_and_enums_are_none(self):
        text = (
            "constexpr int a[] = {f(1), 2};\nenum class B : int { C };\nstruct D final : E<int(*)()>\n{\n    int b{3};\n"
            "    std::function<void(int)> c{nullptr};\n};\nconcept F = requires(T t) { t.f(); };\nextern \"C\" {\nint g();\n}\n"
        )
        self.assertEqual(self.functions(text), [])

    def test_braces_in_texts_and_comments_do_not_count(self):
        text = 'void f()\n{\n    g("{", \'{\', R"x(}")x", 1\'000); // {\n    /* } */\n}\nvoid h() {}\n'
        self.assertEqual(self.functions(text), [("f", 1, 5), ("h", 6, 6)])

    def test_macros_of_qt_and_labels_stand_apart(self):
        text = "class A : public B\n{\n    Q_OBJECT\n    Q_ENUM(State)\npublic slots:\n    void f() { }\n};\n"
        self.assertEqual(self.functions(text), [("f", 6, 6)])


if __name__ == "__main__":
    unittest.main()
