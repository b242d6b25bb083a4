#include "core/base/email.h"

#include "tests/support/property.h"
#include "tests/support/test.h"

namespace kontorist {

TEST_CASE("addresses of every day are welcome")
{
    for (const QString &text :
         {u"info@example.com"_s, u"max.mustermann@mail.example.co.uk"_s, u"o'brien+shop@example.org"_s,
          u"a@b.de"_s, u"bestellung@bäckerei-sommer.de"_s, u"info@xn--bckerei-sommer-5hb.de"_s,
          u"info@müller.example"_s, u"\"max@home\"@example.com"_s, u"\"quoted\\\"mark\"@example.com"_s,
          u"x@1und1.de"_s, u"INFO@EXAMPLE.COM"_s, u"info@пример.рф"_s,
          QString(64, u'a') + u"@example.com"_s}) {
        CAPTURE(text);
        CHECK(email::objection(text, u"email"_s) == std::nullopt);
    }
}

TEST_CASE("what is no address is refused with the field's name")
{
    const QString longLabel(64, u'a');
    for (const QString &text : {u""_s,
                                u"@"_s,
                                u"info"_s,
                                u"info@"_s,
                                u"@example.com"_s,
                                u"info@example"_s,
                                u"info@localhost"_s,
                                u"a@@example.com"_s,
                                u"a@b@example.com"_s,
                                u".a@example.com"_s,
                                u"a.@example.com"_s,
                                u"a..b@example.com"_s,
                                u"a b@example.com"_s,
                                u"info@example.com "_s,
                                u" info@example.com"_s,
                                u"info@exa mple.com"_s,
                                u"info@example..com"_s,
                                u"info@.example.com"_s,
                                u"info@example.com."_s,
                                u"info@-example.com"_s,
                                u"info@example-.com"_s,
                                u"info@exam_ple.com"_s,
                                u"info@[127.0.0.1]"_s,
                                u"info@127.0.0.1"_s,
                                u"info@example.c"_s,
                                u"müller@example.com"_s,
                                u"Max <max@example.com>"_s,
                                u"a@example.com,b@example.com"_s,
                                u"a@example.com;b@example.com"_s,
                                u"mailto:a@example.com"_s,
                                u"\"\"@example.com"_s,
                                u"\"a b\"@example.com"_s,
                                u"\"a\"b\"@example.com"_s,
                                u"\"a\\\"@example.com"_s,
                                u"\"@example.com"_s,
                                u"a@example.com\r\nBcc: b@example.com"_s,
                                u"a\r\n@example.com"_s,
                                u"\"a\r\nb\"@example.com"_s,
                                u"a@exa\u00ADmple.com"_s,
                                u"a@exam\u200Bple.com"_s,
                                u"a@example\u3002com"_s,
                                QString(u"a\0@example.com"_s),
                                longLabel + u"a@example.com"_s,
                                u"a@"_s + longLabel + u".com"_s,
                                u"a@"_s + QString(u"abcdefgh."_s).repeated(28) + u"com"_s,
                                u"a@"_s + QString(60, u'ü') + u".de"_s}) {
        CAPTURE(text);
        const auto objection = email::objection(text, u"email"_s);
        REQUIRE(objection);
        CHECK(objection->fault == Fault::EmailInvalid);
        CHECK(objection->subject == u"email"_s);
    }
}

TEST_CASE("an address that passes can stand in a header line, and 254 characters are the longest")
{
    rc::prop("a good address with any character put anywhere", [] {
        QString text = u"max.muster@bäckerei.example.de"_s;
        const QChar stranger(
            *rc::gen::oneOf(rc::gen::inRange<char16_t>(0, 300), rc::gen::arbitrary<char16_t>()));
        text.insert(*rc::gen::inRange<qsizetype>(0, text.size() + 1), stranger);
        const bool isVisible = stranger > u' ' && stranger.isPrint() && !stranger.isSpace();
        if (!isVisible)
            RC_ASSERT(email::objection(text, {}));
    });
    const QString name = u"a@"_s + QString(u"abcdefgh."_s).repeated(27); // 245
    CHECK_FALSE(email::objection(name + u"abcdef.de"_s, {}));
    CHECK(email::objection(name + u"abcdefg.de"_s, {}));
}

} // namespace kontorist
