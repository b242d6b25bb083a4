"""A small house with one command: what follows from its code, and what is noticed when it changes."""

import tempfile
import unittest
from pathlib import Path

import house
import rights
from statements import deeds

TABLES = {"sales_order", "order_line", "stock_level", "party", "journal"}

HOUSE = {
    "core/db/migrations/0001_all.sql": (
        "CREATE TABLE sales_order (id BIGINT, state TEXT) STRICT;\nCREATE TABLE order_line (id BIGINT) STRICT;\n"
        "CREATE TABLE journal (seq BIGINT) STRICT;\nPROTECT journal (seq);\nCREATE TABLE party (id BIGINT) STRICT;\n"
    ),
    "core/db/migrator.cpp": 'int version() { return number(u"SELECT version FROM schema_migration"_s); }\n',
    "core/db/open_company.cpp": 'void continueIds() { one(u"SELECT id FROM journal"_s); }\n',
    "core/journal/session.cpp": "Session Session::begin() { return {}; }\n",
    "core/journal/unit_of_work.cpp": (
        'UnitOfWork::UnitOfWork() {}\nvoid UnitOfWork::commit() { write(u"INSERT INTO journal (seq) VALUES (?)"_s); }\n'
        "void answerOfRun() {}\nvoid rememberRun() {}\nvoid forgetOldAnswers() {}\n"
    ),
    "core/stock/stock_actions.cpp": "void freeExpired() {}\n",
    "core/users/command_duties.h": (
        "inline constexpr Duties trade{Duty::Sales, Duty::Manager};\n"
        'table[] = {{"order.add", trade}, {"order.show", Duty::Reader}, {"house.keep", Duty::Manager}};\n'
    ),
    "core/sales/order_store.h": "#pragma once\nnamespace kontorist::order_store {\nvoid add();\nvoid show();\n}\n",
    "core/sales/order_store.cpp": (
        '#include "core/sales/order_store.h"\nnamespace kontorist::order_store {\n'
        'static const QString head = u"SELECT id FROM order_line "_s;\n'
        'void add() { write(u"INSERT INTO sales_order (id) VALUES (?)"_s); }\n'
        "void show() { all(head + u\"WHERE id = ?\"_s); }\n"
        "void never() { write(u\"DELETE FROM sales_order WHERE id = ?\"_s); }\n}\n"
    ),
    "core/sales/order_actions.h": "#pragma once\nnamespace kontorist::order_actions {\nvoid enter();\n}\n",
    "core/sales/order_actions.cpp": (
        '#include "core/sales/order_store.h"\nnamespace kontorist::order_actions {\nvoid enter() { order_store::add(); }\n}\n'
    ),
    "app/commands/order_commands.cpp": (
        '#include "core/sales/order_actions.h"\nnamespace kontorist::commands {\nnamespace {\n'
        "QJsonObject add() { order_actions::enter(); return {}; }\nQJsonObject show() { order_store::show(); return {}; }\n}\n"
        'QList<Command> ofOrders() { return {{"order.add", "Adds", {}, add}, {"order.show", "Shows", {}, show}}; }\n}\n'
    ),
}  # fmt: skip


class RightsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for path, text in HOUSE.items():
            self.put(path, text)

    def put(self, path, text):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")

    def derived(self):
        found = rights.derived(house.Tree(self.root))
        return {" ".join(filter(None, key)): sorted(duties) for key, duties in found.items()}

    def test_a_command_leads_to_what_its_duties_need_and_to_no_more(self):
        found = self.derived()
        self.assertEqual(found["sales_order INSERT"], ["manager", "sales"])
        self.assertEqual(found["order_line SELECT"], ["reader"])
        self.assertEqual(found["journal INSERT"], ["manager", "sales"])
        self.assertEqual(len(found["journal SELECT"]), 5)
        self.assertEqual(found["party SELECT"], ["reader"])
        self.assertNotIn("sales_order DELETE", found)

    def test_calls_of_a_class_are_followed_and_those_of_others_are_not(self):
        self.put("core/sales/order_actions.cpp", (
            '#include "core/sales/order_store.h"\nnamespace kontorist::order_actions {\nclass Entry\n{\npublic:\n'
            "    void take() { enterOne(); }\n\nprivate:\n    void enterOne() { order_store::add(); }\n};\n"
            'void never() { write(u"DELETE FROM party"_s); }\nvoid enter() { Entry entry; entry.take(); list.never(); }\n}\n'
        ))  # fmt: skip
        found = self.derived()
        self.assertEqual(found["sales_order INSERT"], ["manager", "sales"])
        self.assertNotIn("party DELETE", found)

    def test_a_table_that_no_longer_follows_is_a_violation(self):
        tree = house.Tree(self.root)
        self.put(rights.TABLE, rights.written(rights.derived(tree)))
        self.assertEqual(list(rights.rights(house.Tree(self.root))), [])
        store = HOUSE["core/sales/order_store.cpp"]
        self.put("core/sales/order_store.cpp", store.replace("void add() {", 'void add() { write(u"DELETE FROM party"_s);'))
        self.assertEqual(len(list(rights.rights(house.Tree(self.root)))), 1)

    def test_what_is_final_is_never_changed(self):
        store = HOUSE["core/sales/order_store.cpp"]
        self.put("core/sales/order_store.cpp", store.replace("void add() {", 'void add() { write(u"DELETE FROM journal"_s);'))
        self.assertIn("journal is final", str(list(rights.rights(house.Tree(self.root)))))

    def test_a_root_that_moved_is_missed(self):
        self.put("core/stock/stock_actions.cpp", "void freeLater() {}\n")
        self.assertIn("has no freeExpired any more", str(list(rights.rights(house.Tree(self.root)))))


class StatementTest(unittest.TestCase):
    def check(self, text, *expected):
        found = {" ".join(filter(None, deed)) for deed in deeds(text, TABLES)}
        self.assertEqual(found, set(expected))

    def test_reading(self):
        self.check("SELECT o.id FROM sales_order o, party p LEFT JOIN order_line l ON l.id = o.party WHERE 1 = 1",
                   "SELECT sales_order", "SELECT party", "SELECT order_line")  # fmt: skip
        self.check("SELECT 1 FROM (SELECT id FROM party) x, journal WHERE a IS DISTINCT FROM sales_order",
                   "SELECT party", "SELECT journal")  # fmt: skip
        self.check("WITH v(id) AS (VALUES {rows}) SELECT v.id FROM v", *())

    def test_writing(self):
        self.check("INSERT INTO party (id) VALUES (?)", "INSERT party")
        self.check("INSERT INTO party (id) VALUES (?) RETURNING id", "INSERT party", "SELECT party")
        self.check("INSERT INTO party (id) SELECT id FROM journal", "INSERT party", "SELECT journal")
        self.check("INSERT INTO party (id) VALUES (?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, zip = 'a, b'",
                   "INSERT party", "SELECT party", "UPDATE party name", "UPDATE party zip")  # fmt: skip
        self.check("UPDATE party SET a = COALESCE(b, (SELECT c FROM journal)), d = ? WHERE id = ?",
                   "UPDATE party a", "UPDATE party d", "SELECT party", "SELECT journal")  # fmt: skip
        self.check("DELETE FROM party WHERE id IN (SELECT id FROM journal)",
                   "DELETE party", "SELECT party", "SELECT journal")  # fmt: skip

    def test_locking(self):
        self.check("SELECT id FROM party WHERE id = ? FOR UPDATE", "SELECT party", "LOCK party")
        self.check("SELECT s.id FROM stock_level s JOIN party p ON p.id = s.id ORDER BY s.id FOR UPDATE OF s",
                   "SELECT stock_level", "SELECT party", "LOCK stock_level")  # fmt: skip


if __name__ == "__main__":
    unittest.main()
