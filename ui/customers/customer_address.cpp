#include "core/documents/letter_rules.h"
#include "core/insight/customer_view_store.h"
#include "core/paper/address.h"
#include "core/paper/wording.h"
#include "core/search/search_rules.h"
#include "ui/customers/customer_form.h"
#include "ui/records/customer_twin.h"
#include "ui/shell/company_thread.h"
#include "ui/widgets/key_buffer.h"
#include "ui/widgets/sentence.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace kontorist {

namespace {

constexpr qsizetype shortestPostcode = 4;

} // namespace

void CustomerForm::setCompany(const Company &company)
{
    m_sender = company;
    checkWindow();
}

void CustomerForm::setName(const QString &name)
{
    m_name->setText(name);
    emit m_fields.touched();
}

void CustomerForm::paste(const address_block::Block &block)
{
    const auto put = [](InputField *field, const QString &text) {
        if (!text.isEmpty())
            field->setText(text);
    };
    put(m_name, block.name);
    put(m_name2, block.name2);
    put(m_street, block.street);
    put(m_postcode, block.postcode);
    put(m_city, block.city);
    put(m_phone, block.phone);
    put(m_email, block.email);
    if (!block.country.isEmpty())
        m_country->setChoice(block.country);
    if (!block.contact.isEmpty()) {
        QJsonArray contacts = m_contacts->value();
        contacts.append(QJsonObject{{u"name"_s, block.contact}});
        m_contacts->setValue(contacts);
    }
    if (!block.vatId.isEmpty() && m_vatIds->value().isEmpty())
        m_vatIds->setValue(
            {QJsonObject{{u"id"_s, block.vatId}, {u"result"_s, word(VatIdResult::Unchecked)}}});
    checkWindow();
    askTwin();
    emit m_fields.touched();
}

// The city of a postcode is known from our own customers; a person who types one is never overruled.
void CustomerForm::askCity()
{
    const QString postcode = text::tidied(m_postcode->text());
    m_city->onShortPath(true);
    m_cityDue.clear();
    if (postcode.size() < shortestPostcode || !text::tidied(m_city->text()).isEmpty())
        return;
    m_cityDue = postcode;
    m_company.ask(
        this,
        [postcode, word = search_rules::words(postcode).value(0)](const Database &database) {
            return customer_view_store::cityOf(database, postcode, word);
        },
        [this, postcode](const QString &city) { takeCity(postcode, city); });
}

void CustomerForm::takeCity(const QString &postcode, const QString &city)
{
    if (postcode != m_cityDue)
        return;
    m_cityDue.clear();
    if (!city.isEmpty() && m_city->isEmpty()) {
        m_city->setText(city);
        m_city->onShortPath(false); // Enter goes on to what is still to be typed
        checkWindow();
    }
    KeyBuffer::of(m_address->window())->release(this);
}

// What is typed behind a postcode waits for its city: it decides which field comes next.
bool CustomerForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_cityDue.isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            KeyBuffer *buffer = KeyBuffer::of(m_address->window());
            disconnect(buffer, nullptr, this, nullptr);
            connect(buffer, &KeyBuffer::gaveUp, this, [this](const QObject *owner) {
                if (owner == this)
                    m_cityDue.clear(); // no answer came: the city is typed
            });
            buffer->hold(this, *key);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

// The address as it stands in the envelope's window: six lines, none wider than 80 mm (DIN 5008).
void CustomerForm::checkWindow()
{
    Address address;
    address.name = text::tidied(m_name->text());
    address.name2 = text::tidied(m_name2->text());
    address.street = text::tidied(m_street->text());
    address.postcode = text::tidied(m_postcode->text());
    address.city = text::tidied(m_city->text());
    address.country = m_country->choice().toString();
    QStringList lines = {address.name, address.name2, address.street, address.postcode + u' ' + address.city};
    if (address.isComplete())
        lines = letter_rules::addressLines(address, m_sender, paper::Wording(u"de"_s));
    lines.removeAll(QString());
    m_window->say(
        paper::fitsAddressField(lines)
            ? QString()
            : tr("This address does not fit the window of an envelope (six lines of 80 mm, DIN 5008): it "
                 "will be printed smaller."));
}

void CustomerForm::askTwin()
{
    const QString phone = text::tidied(m_phone->text()), email = text::tidied(m_email->text());
    if (phone.isEmpty() && email.isEmpty())
        return m_twin->say({});
    m_company.ask(
        this,
        [phone, email, today = m_company.today()](const Database &database) {
            return customer_twin::find(database, phone, email, today);
        },
        [this, phone, email](const std::optional<customer_list_store::CustomerRow> &twin) {
            if (text::tidied(m_phone->text()) != phone || text::tidied(m_email->text()) != email)
                return; // asked for what stands there no more
            const bool isOther = twin && twin->number != m_number;
            m_twin->say(isOther ? customer_twin::sentence(*twin) : QString());
        });
}

} // namespace kontorist
