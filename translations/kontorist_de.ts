<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountSource</name>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Number, reference or customer (Ctrl+F)</source>
        <translation>Nummer, Verwendungszweck oder Kunde (Strg+F)</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Amount €</source>
        <translation>Betrag €</translation>
    </message>
    <message>
        <source>Open €</source>
        <translation>Offen €</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>Nothing is owed and nothing was paid yet. What is billed appears here until it is paid.</source>
        <translation>Noch ist nichts offen und nichts bezahlt. Was berechnet wird, steht hier, bis es bezahlt ist.</translation>
    </message>
</context>
<context>
    <name>ArticleSource</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Number, name or bar code (Ctrl+F)</source>
        <translation>Nummer, Name oder Barcode (Strg+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Back orders</source>
        <translation>Rückstände</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Price €</source>
        <translation>Preis €</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 Artikel</translation>
    </message>
    <message>
        <source>No articles yet. Type the first one, or drop a table of them (CSV) here.</source>
        <translation>Noch keine Artikel. Legen Sie den ersten an oder ziehen Sie eine Tabelle (CSV) hierher.</translation>
    </message>
</context>
<context>
    <name>ArticleTables</name>
    <message>
        <source>Location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Value €</source>
        <translation>Wert €</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Ab Menge</translation>
    </message>
    <message>
        <source>Price €</source>
        <translation>Preis €</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Customers of group %1</source>
        <translation>Kunden der Gruppe %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Expected from</source>
        <translation>Erwartet von</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>%1 open · due %2</source>
        <translation>%1 offen · fällig %2</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>With cash discount</source>
        <translation>Mit Skonto</translation>
    </message>
    <message>
        <source>Order over %1, paid in advance</source>
        <translation>Auftrag über %1, Anzahlung</translation>
    </message>
    <message>
        <source>On the customer&apos;s account, as a credit</source>
        <translation>Auf das Kundenkonto, als Guthaben</translation>
    </message>
</context>
<context>
    <name>BookingPlan</name>
    <message>
        <source>Say first what was paid: an invoice, an order or a customer.</source>
        <translation>Sagen Sie zuerst, was bezahlt wurde: eine Rechnung, ein Auftrag oder ein Kunde.</translation>
    </message>
    <message>
        <source>Say how much came in.</source>
        <translation>Sagen Sie, wie viel eingegangen ist.</translation>
    </message>
    <message>
        <source>%1 is paid</source>
        <translation>%1 ist bezahlt</translation>
    </message>
    <message>
        <source>%1 takes %2</source>
        <translation>%1 erhält %2</translation>
    </message>
    <message>
        <source> with %1 cash discount</source>
        <translation> mit %1 Skonto</translation>
    </message>
    <message>
        <source>, %1 stay open.</source>
        <translation>, %1 bleiben offen.</translation>
    </message>
    <message>
        <source>%1 stay as credit of %2.</source>
        <translation>%1 bleiben als Guthaben von %2.</translation>
    </message>
    <message>
        <source>%1 are an advance on %2.</source>
        <translation>%1 sind eine Anzahlung auf %2.</translation>
    </message>
    <message>
        <source>There is no cash discount on an advance or a credit.</source>
        <translation>Auf eine Anzahlung oder ein Guthaben gibt es kein Skonto.</translation>
    </message>
    <message>
        <source>It can be typed for one invoice alone; of several the terms decide.</source>
        <translation>Es kann nur für eine einzelne Rechnung eingegeben werden; bei mehreren entscheiden die Zahlungsbedingungen.</translation>
    </message>
</context>
<context>
    <name>CustomerSource</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Name, number, place, telephone or e-mail (Ctrl+F)</source>
        <translation>Name, Nummer, Ort, Telefon oder E-Mail (Strg+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation>Ohne E-Mail</translation>
    </message>
    <message>
        <source>No order for long</source>
        <translation>Lange nicht bestellt</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Open €</source>
        <translation>Offen €</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzter Auftrag</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>No customers yet. Type the first one, paste an address from an e-mail with Ctrl+Shift+V, or drop a table of them (CSV) here.</source>
        <translation>Noch keine Kunden. Legen Sie den ersten an, fügen Sie mit Strg+Umschalt+V eine Adresse aus einer E-Mail ein oder ziehen Sie eine Tabelle (CSV) hierher.</translation>
    </message>
</context>
<context>
    <name>CustomerTables</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Open €</source>
        <translation>Offen €</translation>
    </message>
    <message>
        <source>Amount €</source>
        <translation>Betrag €</translation>
    </message>
    <message>
        <source>Gross €</source>
        <translation>Brutto €</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bestellzeichen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Ab Menge</translation>
    </message>
    <message>
        <source>Price €</source>
        <translation>Preis €</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>All articles of group %1</source>
        <translation>Alle Artikel der Gruppe %1</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>Guthaben</translation>
    </message>
</context>
<context>
    <name>CustomerTwin</name>
    <message>
        <source>%1 %2 has the same telephone or e-mail.</source>
        <translation>%1 %2 hat dieselbe Telefonnummer oder E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>DeliverySource</name>
    <message>
        <source>Delivery notes</source>
        <translation>Lieferscheine</translation>
    </message>
    <message>
        <source>Number, order, customer or tracking number (Ctrl+F)</source>
        <translation>Nummer, Auftrag, Kunde oder Sendungsnummer (Strg+F)</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>Noch bei uns</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>Zu berechnen</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>1 delivery note</source>
        <translation>1 Lieferschein</translation>
    </message>
    <message>
        <source>%1 delivery notes</source>
        <translation>%1 Lieferscheine</translation>
    </message>
    <message>
        <source>No delivery notes here. One is made when an order is shipped in the warehouse.</source>
        <translation>Hier ist kein Lieferschein. Einer entsteht, wenn im Lager ein Auftrag versendet wird.</translation>
    </message>
</context>
<context>
    <name>DeliveryTables</name>
    <message>
        <source>Line</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Weight kg</source>
        <translation>Gewicht kg</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Down payment invoice</source>
        <translation>Abschlagsrechnung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1 (replacement)</source>
        <translation>%1 (Ersatz)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>arrived on %1</source>
        <translation>angekommen am %1</translation>
    </message>
    <message>
        <source>handed over on %1</source>
        <translation>übergeben am %1</translation>
    </message>
    <message>
        <source>taken back on %1: %2</source>
        <translation>zurückgenommen am %1: %2</translation>
    </message>
    <message>
        <source>%1 × %2 %3: back where it was taken from, reserved for %4 again</source>
        <translation>%1 × %2 %3: zurück an den Platz, von dem es kam, wieder reserviert für %4</translation>
    </message>
    <message>
        <source>%1 × %2 %3: to be delivered again</source>
        <translation>%1 × %2 %3: wieder zu liefern</translation>
    </message>
    <message>
        <source>Order %1 is to be shipped again. The number of the delivery note stays taken.</source>
        <translation>Auftrag %1 ist wieder zu versenden. Die Nummer des Lieferscheins bleibt vergeben.</translation>
    </message>
    <message>
        <source>Its parcels are no longer packed.</source>
        <translation>Seine Pakete gelten nicht mehr als gepackt.</translation>
    </message>
</context>
<context>
    <name>DeliveryText</name>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Partly invoiced</source>
        <translation>Teilweise berechnet</translation>
    </message>
    <message>
        <source>To be invoiced</source>
        <translation>Zu berechnen</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>versendet</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>abgeholt</translation>
    </message>
    <message>
        <source>handed over in person</source>
        <translation>persönlich übergeben</translation>
    </message>
    <message>
        <source>sent electronically</source>
        <translation>elektronisch gesendet</translation>
    </message>
    <message>
        <source>service performed</source>
        <translation>Leistung erbracht</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>Auftragsbestätigung</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Pickliste</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>Invoice correction</source>
        <translation>Rechnungskorrektur</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Stornorechnung</translation>
    </message>
    <message>
        <source>Down payment invoice</source>
        <translation>Abschlagsrechnung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>Noch bei uns</translation>
    </message>
    <message>
        <source>No invoice</source>
        <translation>Ohne Rechnung</translation>
    </message>
    <message>
        <source>Pro forma invoice</source>
        <translation>Proforma-Rechnung</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>(sample)</source>
        <translation>(Beispiel)</translation>
    </message>
</context>
<context>
    <name>EInvoiceRule</name>
    <message>
        <source>An invoice names the specification that it follows (BT-24).</source>
        <translation>Eine Rechnung nennt die Spezifikation, der sie folgt (BT-24).</translation>
    </message>
    <message>
        <source>An invoice has a number (BT-1).</source>
        <translation>Eine Rechnung braucht eine Nummer (BT-1).</translation>
    </message>
    <message>
        <source>An invoice has an issue date (BT-2).</source>
        <translation>Eine Rechnung braucht ein Rechnungsdatum (BT-2).</translation>
    </message>
    <message>
        <source>An invoice has a type code (BT-3).</source>
        <translation>Eine Rechnung braucht einen Code für ihre Art (BT-3).</translation>
    </message>
    <message>
        <source>An invoice has a currency (BT-5).</source>
        <translation>Eine Rechnung braucht eine Währung (BT-5).</translation>
    </message>
    <message>
        <source>An invoice names the seller (BT-27).</source>
        <translation>Eine Rechnung nennt den Verkäufer (BT-27).</translation>
    </message>
    <message>
        <source>An invoice names the buyer (BT-44).</source>
        <translation>Eine Rechnung nennt den Käufer (BT-44).</translation>
    </message>
    <message>
        <source>An invoice has the seller&apos;s postal address (BG-5).</source>
        <translation>Eine Rechnung braucht die Postanschrift des Verkäufers (BG-5).</translation>
    </message>
    <message>
        <source>The seller&apos;s address has a country (BT-40).</source>
        <translation>Die Anschrift des Verkäufers braucht ein Land (BT-40).</translation>
    </message>
    <message>
        <source>An invoice has the buyer&apos;s postal address (BG-8).</source>
        <translation>Eine Rechnung braucht die Postanschrift des Käufers (BG-8).</translation>
    </message>
    <message>
        <source>The buyer&apos;s address has a country (BT-55).</source>
        <translation>Die Anschrift des Käufers braucht ein Land (BT-55).</translation>
    </message>
    <message>
        <source>An invoice has the sum of its lines (BT-106).</source>
        <translation>Eine Rechnung braucht die Summe ihrer Positionen (BT-106).</translation>
    </message>
    <message>
        <source>An invoice has a total without VAT (BT-109).</source>
        <translation>Eine Rechnung braucht eine Summe ohne Umsatzsteuer (BT-109).</translation>
    </message>
    <message>
        <source>An invoice has a total with VAT (BT-112).</source>
        <translation>Eine Rechnung braucht eine Summe mit Umsatzsteuer (BT-112).</translation>
    </message>
    <message>
        <source>An invoice has an amount due (BT-115).</source>
        <translation>Eine Rechnung braucht einen fälligen Betrag (BT-115).</translation>
    </message>
    <message>
        <source>An invoice has at least one line (BG-25).</source>
        <translation>Eine Rechnung braucht mindestens eine Position (BG-25).</translation>
    </message>
    <message>
        <source>A payee has a name (BT-59).</source>
        <translation>Ein abweichender Zahlungsempfänger braucht einen Namen (BT-59).</translation>
    </message>
    <message>
        <source>A tax representative has a name (BT-62).</source>
        <translation>Ein Steuervertreter braucht einen Namen (BT-62).</translation>
    </message>
    <message>
        <source>A tax representative has an address (BG-12).</source>
        <translation>Ein Steuervertreter braucht eine Anschrift (BG-12).</translation>
    </message>
    <message>
        <source>A tax representative&apos;s address has a country (BT-69).</source>
        <translation>Die Anschrift eines Steuervertreters braucht ein Land (BT-69).</translation>
    </message>
    <message>
        <source>A line has an identifier (BT-126).</source>
        <translation>Eine Position braucht eine Kennung (BT-126).</translation>
    </message>
    <message>
        <source>A line has a quantity (BT-129).</source>
        <translation>Eine Position braucht eine Menge (BT-129).</translation>
    </message>
    <message>
        <source>A line has a net amount (BT-131).</source>
        <translation>Eine Position braucht einen Nettobetrag (BT-131).</translation>
    </message>
    <message>
        <source>A line names its item (BT-153).</source>
        <translation>Eine Position braucht eine Bezeichnung (BT-153).</translation>
    </message>
    <message>
        <source>A line has a net price (BT-146).</source>
        <translation>Eine Position braucht einen Nettopreis (BT-146).</translation>
    </message>
    <message>
        <source>An allowance has an amount (BT-92).</source>
        <translation>Ein Nachlass braucht einen Betrag (BT-92).</translation>
    </message>
    <message>
        <source>An allowance has a VAT category (BT-95).</source>
        <translation>Ein Nachlass braucht eine Umsatzsteuerkategorie (BT-95).</translation>
    </message>
    <message>
        <source>An allowance has a reason (BT-97) or its code (BT-98).</source>
        <translation>Ein Nachlass braucht einen Grund (BT-97) oder dessen Code (BT-98).</translation>
    </message>
    <message>
        <source>A charge has an amount (BT-99).</source>
        <translation>Ein Zuschlag braucht einen Betrag (BT-99).</translation>
    </message>
    <message>
        <source>A charge has a VAT category (BT-102).</source>
        <translation>Ein Zuschlag braucht eine Umsatzsteuerkategorie (BT-102).</translation>
    </message>
    <message>
        <source>A charge has a reason (BT-104) or its code (BT-105).</source>
        <translation>Ein Zuschlag braucht einen Grund (BT-104) oder dessen Code (BT-105).</translation>
    </message>
    <message>
        <source>A line&apos;s allowance has an amount (BT-136).</source>
        <translation>Der Nachlass einer Position braucht einen Betrag (BT-136).</translation>
    </message>
    <message>
        <source>A line&apos;s allowance has a reason (BT-139) or its code (BT-140).</source>
        <translation>Der Nachlass einer Position braucht einen Grund (BT-139) oder dessen Code (BT-140).</translation>
    </message>
    <message>
        <source>A line&apos;s charge has an amount (BT-141).</source>
        <translation>Der Zuschlag einer Position braucht einen Betrag (BT-141).</translation>
    </message>
    <message>
        <source>A line&apos;s charge has a reason (BT-144) or its code (BT-145).</source>
        <translation>Der Zuschlag einer Position braucht einen Grund (BT-144) oder dessen Code (BT-145).</translation>
    </message>
    <message>
        <source>A VAT breakdown has a taxable amount (BT-116).</source>
        <translation>Ein Steuersatz der Aufschlüsselung braucht eine Bemessungsgrundlage (BT-116).</translation>
    </message>
    <message>
        <source>A VAT breakdown has a tax amount (BT-117).</source>
        <translation>Ein Steuersatz der Aufschlüsselung braucht einen Steuerbetrag (BT-117).</translation>
    </message>
    <message>
        <source>A VAT breakdown has a category (BT-118).</source>
        <translation>Ein Steuersatz der Aufschlüsselung braucht eine Umsatzsteuerkategorie (BT-118).</translation>
    </message>
    <message>
        <source>A way of payment has a code (BT-81).</source>
        <translation>Eine Zahlungsart braucht einen Code (BT-81).</translation>
    </message>
    <message>
        <source>A credit transfer has an account (BT-84).</source>
        <translation>Eine Überweisung braucht ein Konto (BT-84).</translation>
    </message>
    <message>
        <source>A supporting document has a reference (BT-122).</source>
        <translation>Eine Anlage braucht eine Kennung (BT-122).</translation>
    </message>
    <message>
        <source>An attribute of an item has a name (BT-160).</source>
        <translation>Ein Merkmal eines Artikels braucht einen Namen (BT-160).</translation>
    </message>
    <message>
        <source>An attribute of an item has a value (BT-161).</source>
        <translation>Ein Merkmal eines Artikels braucht einen Wert (BT-161).</translation>
    </message>
    <message>
        <source>A reference to an earlier invoice has its number (BT-25).</source>
        <translation>Ein Verweis auf eine frühere Rechnung braucht deren Nummer (BT-25).</translation>
    </message>
    <message>
        <source>A tax representative has a VAT identifier (BT-63).</source>
        <translation>Ein Steuervertreter braucht eine USt-IdNr. (BT-63).</translation>
    </message>
    <message>
        <source>A delivery address has a country (BT-80).</source>
        <translation>Eine Lieferanschrift braucht ein Land (BT-80).</translation>
    </message>
    <message>
        <source>A payment card has a number (BT-87).</source>
        <translation>Eine Zahlungskarte braucht eine Nummer (BT-87).</translation>
    </message>
    <message>
        <source>A line has a VAT category (BT-151).</source>
        <translation>Eine Position braucht eine Umsatzsteuerkategorie (BT-151).</translation>
    </message>
    <message>
        <source>An invoice has a VAT breakdown (BG-23).</source>
        <translation>Eine Rechnung braucht die Aufschlüsselung der Umsatzsteuer (BG-23).</translation>
    </message>
    <message>
        <source>A line&apos;s period has a start (BT-134) or an end (BT-135).</source>
        <translation>Der Zeitraum einer Position braucht einen Anfang (BT-134) oder ein Ende (BT-135).</translation>
    </message>
    <message>
        <source>A seller has an identifier (BT-29, BT-30 or BT-31).</source>
        <translation>Ein Verkäufer braucht eine Kennung (BT-29, BT-30 oder BT-31).</translation>
    </message>
    <message>
        <source>A quantity has a unit (BT-130).</source>
        <translation>Eine Menge braucht eine Einheit (BT-130).</translation>
    </message>
    <message>
        <source>A net price is not negative (BT-146).</source>
        <translation>Ein Nettopreis ist nicht negativ (BT-146).</translation>
    </message>
    <message>
        <source>A gross price is not negative (BT-148).</source>
        <translation>Ein Bruttopreis ist nicht negativ (BT-148).</translation>
    </message>
    <message>
        <source>A period does not end before it begins (BT-73, BT-74).</source>
        <translation>Ein Zeitraum endet nicht vor seinem Anfang (BT-73, BT-74).</translation>
    </message>
    <message>
        <source>A line&apos;s period does not end before it begins (BT-134, BT-135).</source>
        <translation>Der Zeitraum einer Position endet nicht vor seinem Anfang (BT-134, BT-135).</translation>
    </message>
    <message>
        <source>A VAT breakdown has a rate (BT-119), unless it is outside the scope.</source>
        <translation>Jede Zeile der Umsatzsteuer braucht einen Satz (BT-119), außer sie ist nicht steuerbar.</translation>
    </message>
    <message>
        <source>Of a card&apos;s number only the last four to six digits are told (BT-87).</source>
        <translation>Von einer Kartennummer werden nur die letzten vier bis sechs Stellen genannt (BT-87).</translation>
    </message>
    <message>
        <source>With a currency of VAT accounting (BT-6) the VAT is told in it, too (BT-111).</source>
        <translation>Ist eine Währung der Steuer angegeben (BT-6), so steht die Umsatzsteuer auch in dieser da (BT-111).</translation>
    </message>
    <message>
        <source>A credit transfer (30, 58) names the account (BT-84).</source>
        <translation>Eine Überweisung (30, 58) nennt das Konto (BT-84).</translation>
    </message>
    <message>
        <source>The seller&apos;s electronic address names its scheme (BT-34).</source>
        <translation>Die elektronische Adresse des Verkäufers nennt ihr Schema (BT-34).</translation>
    </message>
    <message>
        <source>The buyer&apos;s electronic address names its scheme (BT-49).</source>
        <translation>Die elektronische Adresse des Käufers nennt ihr Schema (BT-49).</translation>
    </message>
    <message>
        <source>An item&apos;s standard identifier names its scheme (BT-157).</source>
        <translation>Die Standardkennung eines Artikels nennt ihr Schema (BT-157).</translation>
    </message>
    <message>
        <source>An item&apos;s class names its list (BT-158).</source>
        <translation>Die Klassifizierung eines Artikels nennt ihre Liste (BT-158).</translation>
    </message>
    <message>
        <source>Tax point date (BT-7) and its code (BT-8) exclude each other.</source>
        <translation>Tag der Steuer (BT-7) und dessen Code (BT-8) schließen sich aus.</translation>
    </message>
    <message>
        <source>A period has a start (BT-73) or an end (BT-74).</source>
        <translation>Ein Zeitraum braucht einen Anfang (BT-73) oder ein Ende (BT-74).</translation>
    </message>
    <message>
        <source>With an amount due there is a due date (BT-9) or terms of payment (BT-20).</source>
        <translation>Ist etwas fällig, so braucht die Rechnung ein Fälligkeitsdatum (BT-9) oder Zahlungsbedingungen (BT-20).</translation>
    </message>
    <message>
        <source>An XRechnung tells how to pay (BG-16).</source>
        <translation>Eine XRechnung sagt, wie gezahlt wird (BG-16).</translation>
    </message>
    <message>
        <source>An XRechnung names the seller&apos;s contact (BG-6).</source>
        <translation>Eine XRechnung nennt den Ansprechpartner des Verkäufers (BG-6).</translation>
    </message>
    <message>
        <source>The seller&apos;s address has a city (BT-37).</source>
        <translation>Die Anschrift des Verkäufers braucht einen Ort (BT-37).</translation>
    </message>
    <message>
        <source>The seller&apos;s address has a post code (BT-38).</source>
        <translation>Die Anschrift des Verkäufers braucht eine Postleitzahl (BT-38).</translation>
    </message>
    <message>
        <source>The seller&apos;s contact has a name (BT-41).</source>
        <translation>Der Ansprechpartner des Verkäufers braucht einen Namen (BT-41).</translation>
    </message>
    <message>
        <source>The seller&apos;s contact has a telephone number (BT-42).</source>
        <translation>Der Ansprechpartner des Verkäufers braucht eine Telefonnummer (BT-42).</translation>
    </message>
    <message>
        <source>The seller&apos;s contact has an e-mail address (BT-43).</source>
        <translation>Der Ansprechpartner des Verkäufers braucht eine E-Mail-Adresse (BT-43).</translation>
    </message>
    <message>
        <source>The buyer&apos;s address has a city (BT-52).</source>
        <translation>Die Anschrift des Käufers braucht einen Ort (BT-52).</translation>
    </message>
    <message>
        <source>The buyer&apos;s address has a post code (BT-53).</source>
        <translation>Die Anschrift des Käufers braucht eine Postleitzahl (BT-53).</translation>
    </message>
    <message>
        <source>The delivery address has a city (BT-77).</source>
        <translation>Die Lieferanschrift braucht einen Ort (BT-77).</translation>
    </message>
    <message>
        <source>The delivery address has a post code (BT-78).</source>
        <translation>Die Lieferanschrift braucht eine Postleitzahl (BT-78).</translation>
    </message>
    <message>
        <source>Each VAT breakdown has a rate (BT-119).</source>
        <translation>Jede Zeile der Umsatzsteuer braucht einen Satz (BT-119).</translation>
    </message>
    <message>
        <source>An XRechnung has a buyer reference (BT-10).</source>
        <translation>Eine XRechnung braucht eine Leitweg-ID oder Referenz des Käufers (BT-10).</translation>
    </message>
    <message>
        <source>An XRechnung names its business process (BT-23).</source>
        <translation>Eine XRechnung nennt ihren Geschäftsprozess (BT-23).</translation>
    </message>
    <message>
        <source>An XRechnung has the buyer&apos;s electronic address (BT-49).</source>
        <translation>Eine XRechnung braucht die elektronische Adresse des Käufers (BT-49).</translation>
    </message>
    <message>
        <source>An XRechnung has the seller&apos;s electronic address (BT-34).</source>
        <translation>Eine XRechnung braucht die elektronische Adresse des Verkäufers (BT-34).</translation>
    </message>
    <message>
        <source>Cash discounts are written as #SKONTO#TAGE=n#PROZENT=n.nn# with a line break.</source>
        <translation>Skonto steht als #SKONTO#TAGE=n#PROZENT=n.nn# mit einem Zeilenumbruch da.</translation>
    </message>
    <message>
        <source>For a SEPA transfer (58) the account is a valid IBAN (BT-84).</source>
        <translation>Bei einer SEPA-Überweisung (58) ist das Konto eine gültige IBAN (BT-84).</translation>
    </message>
    <message>
        <source>For a SEPA direct debit (59) the debited account is a valid IBAN (BT-91).</source>
        <translation>Bei einer SEPA-Lastschrift (59) ist das belastete Konto eine gültige IBAN (BT-91).</translation>
    </message>
    <message>
        <source>A credit transfer (30, 58) has BG-17.</source>
        <translation>Zu einer Überweisung (30, 58) gehört BG-17.</translation>
    </message>
    <message>
        <source>A credit transfer (30, 58) has neither BG-18 nor BG-19.</source>
        <translation>Zu einer Überweisung (30, 58) gehört weder BG-18 noch BG-19.</translation>
    </message>
    <message>
        <source>A payment by card (48, 54, 55) has BG-18.</source>
        <translation>Zu einer Kartenzahlung (48, 54, 55) gehört BG-18.</translation>
    </message>
    <message>
        <source>A payment by card (48, 54, 55) has neither BG-17 nor BG-19.</source>
        <translation>Zu einer Kartenzahlung (48, 54, 55) gehört weder BG-17 noch BG-19.</translation>
    </message>
    <message>
        <source>A direct debit (59) has BG-19.</source>
        <translation>Zu einer Lastschrift (59) gehört BG-19.</translation>
    </message>
    <message>
        <source>A direct debit (59) has neither BG-17 nor BG-18.</source>
        <translation>Zu einer Lastschrift (59) gehört weder BG-17 noch BG-18.</translation>
    </message>
    <message>
        <source>A direct debit names the creditor (BT-90).</source>
        <translation>Eine Lastschrift nennt den Gläubiger (BT-90).</translation>
    </message>
    <message>
        <source>A direct debit names the debited account (BT-91).</source>
        <translation>Eine Lastschrift nennt das belastete Konto (BT-91).</translation>
    </message>
    <message>
        <source>The seller has a VAT identifier, a tax number or a representative (BT-31, BT-32, BG-11).</source>
        <translation>Der Verkäufer braucht eine USt-IdNr., eine Steuernummer oder einen Steuervertreter (BT-31, BT-32, BG-11).</translation>
    </message>
    <message>
        <source>The type (BT-3) is one of 326, 380, 381, 384, 389, 875, 876, 877.</source>
        <translation>Die Art der Rechnung (BT-3) ist 326, 380, 381, 384, 389, 875, 876 oder 877.</translation>
    </message>
    <message>
        <source>The specification (BT-24) is exactly that of XRechnung 3.0.</source>
        <translation>Die Spezifikation (BT-24) ist genau die von XRechnung 3.0.</translation>
    </message>
    <message>
        <source>Attachments have different file names.</source>
        <translation>Anlagen haben verschiedene Dateinamen.</translation>
    </message>
    <message>
        <source>A corrected invoice (384) names the one that it corrects (BG-3).</source>
        <translation>Eine korrigierte Rechnung (384) nennt die, die sie korrigiert (BG-3).</translation>
    </message>
    <message>
        <source>A telephone number has at least three digits (BT-42).</source>
        <translation>Eine Telefonnummer hat mindestens drei Ziffern (BT-42).</translation>
    </message>
    <message>
        <source>An e-mail address has one @ and two characters on both sides (BT-43).</source>
        <translation>Eine E-Mail-Adresse hat ein @ und auf beiden Seiten zwei Zeichen (BT-43).</translation>
    </message>
    <message>
        <source>The date of supply is told: BT-72, BG-14, or BG-26 in each line.</source>
        <translation>Der Tag der Lieferung oder Leistung ist anzugeben: BT-72, BG-14 oder BG-26 in jeder Position.</translation>
    </message>
    <message>
        <source>An amount has at most two decimals (%1).</source>
        <translation>Ein Betrag hat höchstens zwei Nachkommastellen (%1).</translation>
    </message>
    <message>
        <source>The sum of the lines (BT-106) is the sum of their net amounts (BT-131).</source>
        <translation>Die Summe der Positionen (BT-106) ist die Summe ihrer Nettobeträge (BT-131).</translation>
    </message>
    <message>
        <source>The sum of allowances (BT-107) is the sum of the allowances (BT-92).</source>
        <translation>Die Summe der Nachlässe (BT-107) ist die Summe der einzelnen Nachlässe (BT-92).</translation>
    </message>
    <message>
        <source>The sum of charges (BT-108) is the sum of the charges (BT-99).</source>
        <translation>Die Summe der Zuschläge (BT-108) ist die Summe der einzelnen Zuschläge (BT-99).</translation>
    </message>
    <message>
        <source>The total without VAT (BT-109) is lines - allowances + charges.</source>
        <translation>Die Summe ohne Umsatzsteuer (BT-109) ist Positionen - Nachlässe + Zuschläge.</translation>
    </message>
    <message>
        <source>The total of VAT (BT-110) is the sum of the breakdown (BT-117).</source>
        <translation>Die Umsatzsteuer insgesamt (BT-110) ist die Summe der Aufschlüsselung (BT-117).</translation>
    </message>
    <message>
        <source>The total with VAT (BT-112) is the total without VAT (BT-109) + the VAT (BT-110).</source>
        <translation>Die Summe mit Umsatzsteuer (BT-112) ist die Summe ohne Umsatzsteuer (BT-109) + die Umsatzsteuer (BT-110).</translation>
    </message>
    <message>
        <source>The amount due (BT-115) is total - prepaid (BT-113) + rounding (BT-114).</source>
        <translation>Der fällige Betrag (BT-115) ist Gesamtsumme - Vorauszahlung (BT-113) + Rundung (BT-114).</translation>
    </message>
    <message>
        <source>A line&apos;s amount (BT-131) follows from quantity, price, allowances and charges.</source>
        <translation>Der Betrag einer Position (BT-131) folgt aus Menge, Preis, Nachlässen und Zuschlägen.</translation>
    </message>
    <message>
        <source>The tax (BT-117) is taxable amount (BT-116) x rate (BT-119).</source>
        <translation>Die Steuer (BT-117) ist Bemessungsgrundlage (BT-116) x Steuersatz (BT-119).</translation>
    </message>
    <message>
        <source>The code is from the list that belongs there (%1).</source>
        <translation>Der Code muss aus der Liste sein, die dorthin gehört (%1).</translation>
    </message>
    <message>
        <source>Currencies are those of ISO 4217.</source>
        <translation>Währungen sind die aus ISO 4217.</translation>
    </message>
    <message>
        <source>A VAT identifier begins with its country (BT-31, BT-48, BT-63).</source>
        <translation>Eine USt-IdNr. beginnt mit ihrem Land (BT-31, BT-48, BT-63).</translation>
    </message>
    <message>
        <source>A subtotal (BT-131) is the sum of the lines beneath it.</source>
        <translation>Eine Zwischensumme (BT-131) ist die Summe der Positionen darunter.</translation>
    </message>
    <message>
        <source>What is of VAT category %1 has its breakdown (BG-23).</source>
        <translation>Zur Umsatzsteuerkategorie %1 gehört ihre Zeile der Aufschlüsselung (BG-23).</translation>
    </message>
    <message>
        <source>With a %1 of VAT category O no VAT identifier is told (BT-31, BT-63, BT-48).</source>
        <translation>%1 mit Umsatzsteuerkategorie O: Es darf keine USt-IdNr. genannt sein (BT-31, BT-63, BT-48).</translation>
    </message>
    <message>
        <source>With a %1 of VAT category %2 the parties&apos; tax identifiers are told (%3).</source>
        <translation>%1 mit Umsatzsteuerkategorie %2: Die Steuernummern der Beteiligten sind anzugeben (%3).</translation>
    </message>
    <message>
        <source>The rate of a %1 of VAT category %2 is %3.</source>
        <translation>%1 mit Umsatzsteuerkategorie %2: Der Steuersatz ist %3.</translation>
    </message>
    <message>
        <source>The taxable amount of VAT category %1 (BT-116) is what bears it.</source>
        <translation>Die Bemessungsgrundlage der Umsatzsteuerkategorie %1 (BT-116) ist die Summe dessen, was zu ihr gehört.</translation>
    </message>
    <message>
        <source>The tax of VAT category %1 (BT-117) follows from amount and rate.</source>
        <translation>Die Steuer der Umsatzsteuerkategorie %1 (BT-117) folgt aus Betrag und Satz.</translation>
    </message>
    <message>
        <source>VAT category %1 tells why there is no tax (BT-120 or BT-121).</source>
        <translation>Umsatzsteuerkategorie %1 nennt den Grund, warum keine Steuer anfällt (BT-120 oder BT-121).</translation>
    </message>
    <message>
        <source>VAT category %1 has no exemption reason (BT-120, BT-121).</source>
        <translation>Umsatzsteuerkategorie %1 hat keinen Grund einer Befreiung (BT-120, BT-121).</translation>
    </message>
    <message>
        <source>An intra-community supply tells its date (BT-72) or period (BG-14).</source>
        <translation>Eine innergemeinschaftliche Lieferung nennt ihren Tag (BT-72) oder Zeitraum (BG-14).</translation>
    </message>
    <message>
        <source>An intra-community supply tells the country that it goes to (BT-80).</source>
        <translation>Eine innergemeinschaftliche Lieferung nennt das Land, in das sie geht (BT-80).</translation>
    </message>
    <message>
        <source>Beside VAT category O there is no other category.</source>
        <translation>Neben Umsatzsteuerkategorie O gibt es keine andere.</translation>
    </message>
    <message>
        <source>EN 16931 does not know %1; what it says is not read.</source>
        <translation>EN 16931 kennt %1 nicht; was dort steht, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 stands there more than once; the first is read.</source>
        <translation>%1 steht mehr als einmal da; das erste wird gelesen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is no decimal number.</source>
        <translation>%1 ist keine Dezimalzahl.</translation>
    </message>
    <message>
        <source>%1 is no date.</source>
        <translation>%1 ist kein Datum.</translation>
    </message>
    <message>
        <source>%1 is from a name space that does not belong here.</source>
        <translation>%1 ist aus einem Namensraum, der nicht hierher gehört.</translation>
    </message>
    <message>
        <source>%1 stands behind something that the schema wants behind it.</source>
        <translation>%1 steht hinter etwas, das nach dem Schema dahinter gehört.</translation>
    </message>
    <message>
        <source>The PDF carries a second invoice for machines, %1; it is not read.</source>
        <translation>Die PDF-Datei trägt eine zweite maschinenlesbare Rechnung, %1; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is broken %2 times more.</source>
        <translation>%1 ist noch %2-mal verletzt.</translation>
    </message>
    <message>
        <source>The specification (BT-24) is none of EN 16931.</source>
        <translation>Die Spezifikation (BT-24) ist keine der EN 16931.</translation>
    </message>
    <message>
        <source>Profile %1 (BT-24) has no lines: it is no invoice in Germany (§ 14 UStG).</source>
        <translation>Profil %1 (BT-24) hat keine Positionen: In Deutschland ist das keine Rechnung (§ 14 UStG).</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>allowance</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>greater than 0</source>
        <translation>größer als 0</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>0 or greater</source>
        <translation>0 oder größer</translation>
    </message>
    <message>
        <source>buyer %1</source>
        <translation>Käufer %1</translation>
    </message>
</context>
<context>
    <name>EInvoiceTables</name>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>As it is stated</source>
        <translation>Wie sie in der Datei steht</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Claims to follow</source>
        <translation>Nach eigener Angabe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>VAT id of the seller</source>
        <translation>USt-IdNr. des Verkäufers</translation>
    </message>
    <message>
        <source>Tax number of the seller</source>
        <translation>Steuernummer des Verkäufers</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Buyer’s reference</source>
        <translation>Referenz des Käufers</translation>
    </message>
    <message>
        <source>Order of the buyer</source>
        <translation>Bestellung des Käufers</translation>
    </message>
    <message>
        <source>Supplied on</source>
        <translation>Geliefert am</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Paid in advance</source>
        <translation>Angezahlt</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Content (§ 14 UStG)</source>
        <translation>Inhalt (§ 14 UStG)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What the rule asks for</source>
        <translation>Was die Regel verlangt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>USt %</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Why none</source>
        <translation>Warum keine</translation>
    </message>
    <message>
        <source>Valid e-invoice</source>
        <translation>Gültige E-Rechnung</translation>
    </message>
    <message>
        <source>No valid e-invoice</source>
        <translation>Keine gültige E-Rechnung</translation>
    </message>
    <message>
        <source>1 rule is broken</source>
        <translation>1 Regel ist verletzt</translation>
    </message>
    <message>
        <source>%1 rules are broken</source>
        <translation>%1 Regeln sind verletzt</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rule of EN 16931</source>
        <translation>Regel der EN 16931</translation>
    </message>
    <message>
        <source>CII invoice (ZUGFeRD, XRechnung)</source>
        <translation>CII-Rechnung (ZUGFeRD, XRechnung)</translation>
    </message>
    <message>
        <source>UBL invoice (XRechnung)</source>
        <translation>UBL-Rechnung (XRechnung)</translation>
    </message>
    <message>
        <source>UBL credit note (XRechnung)</source>
        <translation>UBL-Gutschrift (XRechnung)</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: “%2” is not a number.</source>
        <translation>%1: „%2“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 may have at most %2 decimals.</source>
        <translation>%1 darf höchstens %2 Nachkommastellen haben.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>%1 must be greater than %2.</source>
        <translation>%1 muss größer als %2 sein.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date.</source>
        <translation>%1: „%2“ ist kein Datum.</translation>
    </message>
    <message>
        <source>%1: a date before %2 cannot be right.</source>
        <translation>%1: Ein Datum vor dem %2 kann nicht stimmen.</translation>
    </message>
    <message>
        <source>%1: a date after %2 cannot be right.</source>
        <translation>%1: Ein Datum nach dem %2 kann nicht stimmen.</translation>
    </message>
    <message>
        <source>%1 may have at most %2 characters.</source>
        <translation>%1 darf höchstens %2 Zeichen lang sein.</translation>
    </message>
    <message>
        <source>%1 contains the character %2, which cannot be kept.</source>
        <translation>%1 enthält das Zeichen %2, das nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Die Angabe %1 fehlt.</translation>
    </message>
    <message>
        <source>Give either %1 or %2, and only one of them.</source>
        <translation>Geben Sie entweder %1 oder %2 an, nicht beides.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 muss eines von diesen sein: %2.</translation>
    </message>
    <message>
        <source>%1: the unit “%2” is not known. Use a code such as H87 (piece), KGM or HUR.</source>
        <translation>%1: Die Einheit „%2“ ist nicht bekannt. Verwenden Sie einen Code wie H87 (Stück), KGM oder HUR.</translation>
    </message>
    <message>
        <source>%1: the country “%2” is not known. Use two letters such as DE.</source>
        <translation>%1: Das Land „%2“ ist nicht bekannt. Verwenden Sie zwei Buchstaben wie DE.</translation>
    </message>
    <message>
        <source>%1: the currency “%2” is not known. Use three letters such as EUR.</source>
        <translation>%1: Die Währung „%2“ ist nicht bekannt. Verwenden Sie drei Buchstaben wie EUR.</translation>
    </message>
    <message>
        <source>%1: “%2” is not an IBAN. Compare it with the letter or card it comes from.</source>
        <translation>%1: „%2“ ist keine IBAN. Vergleichen Sie sie mit dem Schreiben oder der Karte, von der sie stammt.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a BIC.</source>
        <translation>%1: „%2“ ist kein BIC.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a creditor reference (RF, two check digits, at most 21 characters).</source>
        <translation>%1: „%2“ ist keine Gläubigerreferenz (RF, zwei Prüfziffern, höchstens 21 Zeichen).</translation>
    </message>
    <message>
        <source>%1: “%2” is not a creditor identifier. Compare it with the letter of the Bundesbank.</source>
        <translation>%1: „%2“ ist keine Gläubiger-Identifikationsnummer. Vergleichen Sie sie mit dem Schreiben der Bundesbank.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a VAT id.</source>
        <translation>%1: „%2“ ist keine USt-IdNr.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a GTIN; its check digit is wrong.</source>
        <translation>%1: „%2“ ist keine GTIN (EAN); die Prüfziffer stimmt nicht.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a GLN (13 digits, the last one checks).</source>
        <translation>%1: „%2“ ist keine GLN (13 Ziffern, die letzte ist die Prüfziffer).</translation>
    </message>
    <message>
        <source>%1: “%2” is not an SSCC (18 digits, the last one checks).</source>
        <translation>%1: „%2“ ist keine NVE/SSCC (18 Ziffern, die letzte ist die Prüfziffer).</translation>
    </message>
    <message>
        <source>%1: “%2” is not an e-mail address.</source>
        <translation>%1: „%2“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed as a barcode.</source>
        <translation>„%1“ lässt sich nicht als Barcode drucken.</translation>
    </message>
    <message>
        <source>The printer does not take the pages. Nothing was printed; look at the printer and repeat.</source>
        <translation>Der Drucker nimmt die Seiten nicht an. Es wurde nichts gedruckt. Sehen Sie nach dem Drucker und drucken Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is.</source>
        <translation>%1 gibt es schon und bleibt unverändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and is not read.</source>
        <translation>%1 ist größer als %2 Byte und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is in use: %2. Close it there first.</source>
        <translation>%1 ist in Benutzung: %2. Schließen Sie die Firma zuerst dort.</translation>
    </message>
    <message>
        <source>%1 lies on a network drive, where a company file can be damaged. Use PostgreSQL for several workstations.</source>
        <translation>%1 liegt auf einem Netzlaufwerk; dort kann eine Firmendatei beschädigt werden. Verwenden Sie PostgreSQL, wenn mehrere Arbeitsplätze zugreifen.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; restore the last backup.</source>
        <translation>%1 ist beschädigt. Es wurde nichts geändert. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is not a Kontorist company.</source>
        <translation>%1 ist keine Firma von Kontorist.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Kontorist (schema %2). Update this program; the company was not touched.</source>
        <translation>%1 stammt von einem neueren Kontorist (Schema %2). Aktualisieren Sie dieses Programm; die Firma wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was saved; try again, and have the disk checked.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet. Es wurde nichts gespeichert. Versuchen Sie es noch einmal und lassen Sie den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>The computer has no memory left. Nothing was saved; close other programs and try again.</source>
        <translation>Der Rechner hat keinen Speicher mehr. Es wurde nichts gespeichert. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database server cannot be reached: %1.</source>
        <translation>Der Datenbankserver ist nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>The database server does not write safely (%1 is off). Ask its administrator to switch it on.</source>
        <translation>Der Datenbankserver schreibt nicht sicher (%1 ist ausgeschaltet). Bitten Sie die Systemverwaltung, es einzuschalten.</translation>
    </message>
    <message>
        <source>The database reported an error. Nothing was saved.</source>
        <translation>Die Datenbank hat einen Fehler gemeldet. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The company was busy too long. Nothing was saved; try again.</source>
        <translation>Die Firma war zu lange beschäftigt. Es wurde nichts gespeichert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Read it again and repeat.</source>
        <translation>%1 wurde inzwischen geändert. Laden Sie neu und wiederholen Sie die Eingabe.</translation>
    </message>
    <message>
        <source>The key %1 was already used for another request.</source>
        <translation>Der Schlüssel %1 wurde schon für eine andere Anfrage verwendet.</translation>
    </message>
    <message>
        <source>%1 is not empty. Copy into a new company.</source>
        <translation>%1 ist nicht leer. Kopieren Sie in eine neue Firma.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was saved.</source>
        <translation>Im Programm ist ein Fehler aufgetreten. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The copy differs from its source in %1. The source stays in use.</source>
        <translation>Die Kopie weicht in %1 von der Vorlage ab. Arbeiten Sie mit der Vorlage weiter.</translation>
    </message>
    <message>
        <source>“%1” is no pattern for numbers. Use A-Z, 0-9, - and / beside {YYYY}, {YY} and {N:5}.</source>
        <translation>„%1“ ist kein Muster für Nummern. Verwenden Sie A-Z, 0-9, - und / neben {YYYY}, {YY} und {N:5}.</translation>
    </message>
    <message>
        <source>“%1” could give the same number twice. It needs {N} once, and the year.</source>
        <translation>„%1“ könnte dieselbe Nummer zweimal ergeben. Es braucht genau ein {N} und das Jahr.</translation>
    </message>
    <message>
        <source>%2 lies before the date of the last document of this range (%1). Choose a later date.</source>
        <translation>%2 liegt vor dem Datum des letzten Belegs in diesem Nummernkreis (%1). Wählen Sie ein späteres Datum.</translation>
    </message>
    <message>
        <source>The company data lacks %1. Complete it before invoices are issued.</source>
        <translation>In den Firmendaten fehlt %1. Ergänzen Sie die Angabe, bevor Rechnungen ausgestellt werden.</translation>
    </message>
    <message>
        <source>%1 lies in the future. Choose a date up to today.</source>
        <translation>%1 liegt in der Zukunft. Wählen Sie ein Datum bis heute.</translation>
    </message>
    <message>
        <source>%1 lies in a closed period (up to %2). Choose a later date.</source>
        <translation>%1 liegt in einem abgeschlossenen Zeitraum (bis %2). Wählen Sie ein späteres Datum.</translation>
    </message>
    <message>
        <source>There is no VAT rate “%1” for %2.</source>
        <translation>Einen Umsatzsteuersatz „%1“ gibt es für %2 nicht.</translation>
    </message>
    <message>
        <source>The tax case “%1” contradicts the facts (destination %2). Choose another or correct the master data.</source>
        <translation>Der Steuerfall „%1“ widerspricht den Tatsachen (Bestimmungsland %2). Wählen Sie einen anderen oder berichtigen Sie die Stammdaten.</translation>
    </message>
    <message>
        <source>The customer in %1 has no valid VAT id of another member state: VAT is charged. Record the VAT id to supply tax-free.</source>
        <translation>Der Kunde in %1 hat keine gültige USt-IdNr. eines anderen Mitgliedstaats: Umsatzsteuer wird berechnet. Tragen Sie die USt-IdNr. ein, um steuerfrei zu liefern.</translation>
    </message>
    <message>
        <source>The VAT id %1 has not been confirmed yet. Have it confirmed before the delivery.</source>
        <translation>Die USt-IdNr. %1 ist noch nicht bestätigt. Lassen Sie sie vor der Lieferung bestätigen.</translation>
    </message>
    <message>
        <source>Services that are not taxable in Germany need an invoice of their own.</source>
        <translation>In Deutschland nicht steuerbare Leistungen brauchen eine eigene Rechnung.</translation>
    </message>
    <message>
        <source>There is no customer or supplier %1.</source>
        <translation>Einen Kunden oder Lieferanten %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The number %1 is taken by another customer or supplier.</source>
        <translation>Die Nummer %1 ist schon an einen anderen Kunden oder Lieferanten vergeben.</translation>
    </message>
    <message>
        <source>%1 is a supplier, not a customer.</source>
        <translation>%1 ist ein Lieferant, kein Kunde.</translation>
    </message>
    <message>
        <source>%1 cannot be merged with itself.</source>
        <translation>%1 lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>The customer has no delivery address “%1”.</source>
        <translation>Der Kunde hat keine Lieferadresse „%1“.</translation>
    </message>
    <message>
        <source>There is no article %1.</source>
        <translation>Einen Artikel %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The article number %1 is taken.</source>
        <translation>Die Artikelnummer %1 ist schon vergeben.</translation>
    </message>
    <message>
        <source>The GTIN %1 belongs to another article.</source>
        <translation>Die GTIN %1 gehört zu einem anderen Artikel.</translation>
    </message>
    <message>
        <source>%1 is the unit of the article itself, not a pack.</source>
        <translation>%1 ist die Einheit des Artikels selbst, keine Verpackungseinheit.</translation>
    </message>
    <message>
        <source>The pack %1 is given twice.</source>
        <translation>Die Verpackungseinheit %1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>%1 cannot be a part of itself.</source>
        <translation>%1 kann nicht Bestandteil von sich selbst sein.</translation>
    </message>
    <message>
        <source>%1 has been moved or ordered in %2; its unit can no longer change. Add an article instead.</source>
        <translation>%1 wurde schon in %2 bewegt oder bestellt; die Einheit lässt sich nicht mehr ändern. Legen Sie stattdessen einen neuen Artikel an.</translation>
    </message>
    <message>
        <source>%1 has been moved or ordered as “%2”; that can no longer change.</source>
        <translation>%1 wurde schon als „%2“ bewegt oder bestellt; das lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>%1: the article is not sold in %2.</source>
        <translation>%1: Der Artikel wird nicht in %2 verkauft.</translation>
    </message>
    <message>
        <source>%1 must be a multiple of %2.</source>
        <translation>%1 muss ein Vielfaches von %2 sein.</translation>
    </message>
    <message>
        <source>%1 is not kept in stock.</source>
        <translation>%1 wird nicht im Lager geführt.</translation>
    </message>
    <message>
        <source>There is already a price from %1 for this quantity (%2).</source>
        <translation>Für diese Menge (%2) gibt es schon einen Preis ab %1.</translation>
    </message>
    <message>
        <source>%1 must not lie before %2.</source>
        <translation>%1 darf nicht vor %2 liegen.</translation>
    </message>
    <message>
        <source>There is no location %1.</source>
        <translation>Einen Lagerort %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The location code %1 is taken.</source>
        <translation>Das Kürzel %1 ist schon an einen anderen Lagerort vergeben.</translation>
    </message>
    <message>
        <source>Not enough in stock for %1: %2 is there.</source>
        <translation>Der Bestand reicht nicht für %1: Vorhanden ist %2.</translation>
    </message>
    <message>
        <source>There is no promo code “%1”.</source>
        <translation>Einen Aktionscode „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Documents in %1 cannot be made yet; use EUR.</source>
        <translation>Belege in %1 sind noch nicht möglich; verwenden Sie EUR.</translation>
    </message>
    <message>
        <source>There is no order or quote %1.</source>
        <translation>Einen Auftrag oder ein Angebot %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 has no lines.</source>
        <translation>%1 hat keine Positionen.</translation>
    </message>
    <message>
        <source>%1 is a quote. Accept it first.</source>
        <translation>%1 ist ein Angebot. Nehmen Sie es zuerst an.</translation>
    </message>
    <message>
        <source>%1 is an order, not a quote.</source>
        <translation>%1 ist ein Auftrag, kein Angebot.</translation>
    </message>
    <message>
        <source>%1 has already become an order.</source>
        <translation>%1 ist schon zum Auftrag geworden.</translation>
    </message>
    <message>
        <source>The quote %1 expired on %2. Check its prices.</source>
        <translation>Das Angebot %1 ist am %2 abgelaufen. Prüfen Sie die Preise.</translation>
    </message>
    <message>
        <source>%1 is not released yet.</source>
        <translation>%1 ist noch nicht freigegeben.</translation>
    </message>
    <message>
        <source>%1 is already released.</source>
        <translation>%1 ist schon freigegeben.</translation>
    </message>
    <message>
        <source>%1 is done and closed.</source>
        <translation>%1 ist erledigt und abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 ist storniert.</translation>
    </message>
    <message>
        <source>%1 is held: %2. Lift the hold first.</source>
        <translation>%1 ist gesperrt: %2. Heben Sie zuerst die Sperre auf.</translation>
    </message>
    <message>
        <source>%1 is not held.</source>
        <translation>%1 ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>There is no line %1.</source>
        <translation>Eine Position %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Line %1 is already picked, shipped or billed (%2); its article can no longer change.</source>
        <translation>Position %1 ist schon gepickt, geliefert oder berechnet (%2); ihr Artikel lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Line %1 cannot fall below %2, which is already picked, shipped or billed.</source>
        <translation>Position %1 kann nicht unter %2 sinken; so viel ist schon gepickt, geliefert oder berechnet.</translation>
    </message>
    <message>
        <source>Line %1: %2 is already picked or shipped and cannot be cancelled. Open a return instead.</source>
        <translation>Position %1: %2 ist schon gepickt oder geliefert und lässt sich nicht stornieren. Legen Sie stattdessen eine Retoure an.</translation>
    </message>
    <message>
        <source>%1: %2 is already picked or shipped. Put it back first.</source>
        <translation>%1: %2 ist schon gepickt oder geliefert. Legen Sie die Ware zuerst zurück.</translation>
    </message>
    <message>
        <source>The address of %1 is incomplete: name, street, city and country are needed.</source>
        <translation>Die Anschrift von %1 ist unvollständig: Name, Straße, Ort und Land werden gebraucht.</translation>
    </message>
    <message>
        <source>There is no price for %1.</source>
        <translation>Für %1 gibt es keinen Preis.</translation>
    </message>
    <message>
        <source>Line %1: the requested date %2 has passed.</source>
        <translation>Position %1: Der Wunschtermin %2 ist vorbei.</translation>
    </message>
    <message>
        <source>Line %1 can be delivered on %2, later than requested.</source>
        <translation>Position %1 ist erst am %2 lieferbar, später als gewünscht.</translation>
    </message>
    <message>
        <source>Line %1: the article was changed since (%2).</source>
        <translation>Position %1: Der Artikel wurde seitdem geändert (%2).</translation>
    </message>
    <message>
        <source>The address of customer %1 was changed since.</source>
        <translation>Die Anschrift des Kunden %1 wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>The invoices of customer %1 go to somebody else since.</source>
        <translation>Die Rechnungen des Kunden %1 gehen seitdem an jemand anderen.</translation>
    </message>
    <message>
        <source>Customer %1 is blocked: %2</source>
        <translation>Kunde %1 ist gesperrt: %2</translation>
    </message>
    <message>
        <source>There is no delivery note %1.</source>
        <translation>Einen Lieferschein %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 has already been taken back.</source>
        <translation>%1 ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 is already invoiced. Cancel the invoice first, or open a return.</source>
        <translation>%1 ist schon berechnet. Stornieren Sie zuerst die Rechnung, oder legen Sie eine Retoure an.</translation>
    </message>
    <message>
        <source>Goods of %1 have already come back.</source>
        <translation>Ware von %1 ist schon zurückgekommen.</translation>
    </message>
    <message>
        <source>%1 was already handed over on %2.</source>
        <translation>%1 wurde schon am %2 übergeben.</translation>
    </message>
    <message>
        <source>Line %1: only %2 is still to be delivered.</source>
        <translation>Position %1: Nur noch %2 ist zu liefern.</translation>
    </message>
    <message>
        <source>%1 is not picked yet (%2 is).</source>
        <translation>%1 ist noch nicht gepickt (bisher %2).</translation>
    </message>
    <message>
        <source>The customer takes complete deliveries only. Line %1: %2 is missing.</source>
        <translation>Der Kunde nimmt nur vollständige Lieferungen an. Position %1: Es fehlt %2.</translation>
    </message>
    <message>
        <source>%1 has nothing that can be shipped now.</source>
        <translation>Bei %1 ist jetzt nichts lieferbar.</translation>
    </message>
    <message>
        <source>There is no pick list %1.</source>
        <translation>Eine Pickliste %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 has nothing reserved that could be picked here.</source>
        <translation>Für %1 ist hier nichts reserviert, was gepickt werden könnte.</translation>
    </message>
    <message>
        <source>Nothing of %1 is picked.</source>
        <translation>Von %1 ist nichts gepickt.</translation>
    </message>
    <message>
        <source>%1 is already packed.</source>
        <translation>%1 ist schon gepackt.</translation>
    </message>
    <message>
        <source>%1 is not on this pick list. Expected: %2.</source>
        <translation>%1 steht nicht auf dieser Pickliste. Erwartet wird: %2.</translation>
    </message>
    <message>
        <source>Too many of %1: only %2 is to be picked.</source>
        <translation>Zu viel von %1: Nur %2 ist zu picken.</translation>
    </message>
    <message>
        <source>There is no invoice %1.</source>
        <translation>Eine Rechnung %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 has nothing to bill: nothing was delivered that is not billed yet.</source>
        <translation>Bei %1 ist nichts zu berechnen: Alles Gelieferte ist schon berechnet.</translation>
    </message>
    <message>
        <source>The invoice for %1 would be negative (%2). Issue a correction instead.</source>
        <translation>Die Rechnung für %1 wäre negativ (%2). Stellen Sie stattdessen eine Rechnungskorrektur aus.</translation>
    </message>
    <message>
        <source>%1 was cancelled by %2.</source>
        <translation>%1 wurde durch %2 storniert.</translation>
    </message>
    <message>
        <source>%1 is itself a correction.</source>
        <translation>%1 ist selbst eine Rechnungskorrektur.</translation>
    </message>
    <message>
        <source>Nothing of %1 is left to be corrected.</source>
        <translation>An %1 ist nichts mehr zu berichtigen.</translation>
    </message>
    <message>
        <source>%1: only %2 still stands.</source>
        <translation>%1: Nur noch %2 ist berechnet.</translation>
    </message>
    <message>
        <source>The invoice has no charge %1.</source>
        <translation>Die Rechnung hat keinen Zuschlag %1.</translation>
    </message>
    <message>
        <source>There is no document %1.</source>
        <translation>Einen Beleg %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no payment %1.</source>
        <translation>Eine Zahlung %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Say whose payment it is: name a document or a customer.</source>
        <translation>Geben Sie an, von wem die Zahlung ist: Nennen Sie einen Beleg oder einen Kunden.</translation>
    </message>
    <message>
        <source>The documents belong to several customers (%1). Record a payment for each.</source>
        <translation>Die Belege gehören zu mehreren Kunden (%1). Erfassen Sie für jeden eine eigene Zahlung.</translation>
    </message>
    <message>
        <source>Only %2 is open on %1.</source>
        <translation>Auf %1 sind nur %2 offen.</translation>
    </message>
    <message>
        <source>%1 has only %2 of credit.</source>
        <translation>%1 hat nur %2 Guthaben.</translation>
    </message>
    <message>
        <source>%1 has no credit left.</source>
        <translation>%1 hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>The items come to %2 more than the payment %1.</source>
        <translation>Die Posten ergeben %2 mehr als die Zahlung %1.</translation>
    </message>
    <message>
        <source>%1 has already been undone.</source>
        <translation>%1 ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>%1 has already been paid back.</source>
        <translation>%1 ist schon zurückgezahlt.</translation>
    </message>
    <message>
        <source>%2 of %1 has already been deducted on an invoice. Cancel that invoice first.</source>
        <translation>Von %1 sind %2 schon auf einer Rechnung abgezogen. Stornieren Sie zuerst diese Rechnung.</translation>
    </message>
    <message>
        <source>There is no return %1.</source>
        <translation>Eine Retoure %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is already settled.</source>
        <translation>%1 ist schon erledigt.</translation>
    </message>
    <message>
        <source>Line %1: only %2 was delivered and has not come back.</source>
        <translation>Position %1: Nur %2 wurde geliefert und ist noch nicht zurückgekommen.</translation>
    </message>
    <message>
        <source>Line %1: only %2 has come back and waits.</source>
        <translation>Position %1: Nur %2 ist zurückgekommen und wartet auf die Prüfung.</translation>
    </message>
    <message>
        <source>Say what %1 is to be credited at, or name the order it came from.</source>
        <translation>Geben Sie an, mit welchem Preis %1 gutzuschreiben ist, oder nennen Sie den ursprünglichen Auftrag.</translation>
    </message>
    <message>
        <source>Nothing of %1 has come in yet.</source>
        <translation>Von %1 ist noch nichts eingegangen.</translation>
    </message>
    <message>
        <source>%1 is a business; only consumers may withdraw. Open an ordinary return.</source>
        <translation>%1 ist ein Unternehmen; nur Verbraucher können widerrufen. Legen Sie eine gewöhnliche Retoure an.</translation>
    </message>
    <message>
        <source>Customer %1 could withdraw until %2. Open an ordinary return.</source>
        <translation>Kunde %1 konnte bis %2 widerrufen. Legen Sie eine gewöhnliche Retoure an.</translation>
    </message>
    <message>
        <source>%1 cannot be exported as %2.</source>
        <translation>%1 lässt sich nicht als %2 ausgeben.</translation>
    </message>
    <message>
        <source>A table format has no setting “%1”. It has: %2.</source>
        <translation>Ein Tabellenformat hat keine Einstellung „%1“. Es hat: %2.</translation>
    </message>
    <message>
        <source>%1: a table format cannot use “%2” here.</source>
        <translation>%1: „%2“ ist in einem Tabellenformat hier nicht möglich.</translation>
    </message>
    <message>
        <source>Line %1 is not text in the encoding %2. Choose the one that the sender uses.</source>
        <translation>Zeile %1 ist kein Text in der Kodierung %2. Wählen Sie die Kodierung, die der Absender verwendet.</translation>
    </message>
    <message>
        <source>The file has no line with the names of the columns.</source>
        <translation>Der Datei fehlt die Zeile mit den Namen der Spalten.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark before “%2” has no proper end. Correct it, or ask for the file again.</source>
        <translation>Zeile %1: Das Anführungszeichen vor „%2“ wird nicht richtig geschlossen. Berichtigen Sie die Datei oder fordern Sie sie neu an.</translation>
    </message>
    <message>
        <source>A table may have at most %1 columns. Is %2 the right delimiter?</source>
        <translation>Eine Tabelle darf höchstens %1 Spalten haben. Ist %2 das richtige Trennzeichen?</translation>
    </message>
    <message>
        <source>A table may have at most %1 rows. Split the file.</source>
        <translation>Eine Tabelle darf höchstens %1 Zeilen haben. Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has: %2.</source>
        <translation>Die Datei hat keine Spalte „%1“. Sie hat: %2.</translation>
    </message>
    <message>
        <source>The file has two columns “%1”. Rename one of them.</source>
        <translation>Die Datei hat zwei Spalten „%1“. Benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>The row has %1 cells and the header has %2. Is a delimiter missing, or text with one unquoted?</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2. Fehlt ein Trennzeichen, oder steht eines in einem Text ohne Anführungszeichen?</translation>
    </message>
    <message>
        <source>%1: “%2” is not a moment such as 2026-11-24T17:30.</source>
        <translation>%1: „%2“ ist kein Zeitpunkt wie 2026-11-24T17:30.</translation>
    </message>
    <message>
        <source>An invoice of the kind “%1” is issued for one order. Name it in “order”.</source>
        <translation>Eine Rechnung der Art „%1“ wird für einen Auftrag ausgestellt. Nennen Sie ihn in „order“.</translation>
    </message>
    <message>
        <source>“%1” is only for down payment invoices (kind “downPayment”), which need either an amount or a percentage.</source>
        <translation>„%1“ gibt es nur bei Abschlagsrechnungen (kind „downPayment“); sie brauchen entweder einen Betrag oder einen Prozentsatz.</translation>
    </message>
    <message>
        <source>Only %2 of %1 is neither billed nor asked for yet. Ask for less.</source>
        <translation>Von %1 sind nur noch %2 weder berechnet noch angefordert. Fordern Sie weniger an.</translation>
    </message>
    <message>
        <source>The down payment invoice %1 is still open with %2. Record its payment or cancel it; the last invoice deducts what was paid.</source>
        <translation>Die Abschlagsrechnung %1 ist noch mit %2 offen. Erfassen Sie die Zahlung oder stornieren Sie sie; die letzte Rechnung zieht das Gezahlte ab.</translation>
    </message>
    <message>
        <source>%2 was paid on the down payment invoice %1. Undo that payment first, or let the final invoice deduct it.</source>
        <translation>Auf die Abschlagsrechnung %1 sind %2 gezahlt. Machen Sie zuerst die Zahlung rückgängig, oder lassen Sie die Schlussrechnung sie abziehen.</translation>
    </message>
    <message>
        <source>%1 is a down payment invoice. It is not corrected in part: cancel it and issue another.</source>
        <translation>%1 ist eine Abschlagsrechnung. Sie wird nicht teilweise berichtigt: Stornieren Sie sie und stellen Sie eine neue aus.</translation>
    </message>
    <message>
        <source>%1 is not delivered in full. Issue a partial invoice, or cancel what is not to be delivered.</source>
        <translation>%1 ist nicht vollständig geliefert. Stellen Sie eine Teilrechnung aus, oder stornieren Sie, was nicht mehr geliefert wird.</translation>
    </message>
    <message>
        <source>A down payment earns no cash discount: %1.</source>
        <translation>Auf eine Anzahlung gibt es kein Skonto: %1.</translation>
    </message>
    <message>
        <source>%1 was never made; the order has changed since. Use %2.</source>
        <translation>%1 wurde nie erstellt; der Auftrag hat sich seither geändert. Verwenden Sie %2.</translation>
    </message>
    <message>
        <source>The import profile “%1” comes with the program. Save yours under another name.</source>
        <translation>Das Importprofil „%1“ gehört zum Programm. Speichern Sie Ihres unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>There is no import profile “%1”. Save it first, or choose another one.</source>
        <translation>Es gibt kein Importprofil „%1“. Speichern Sie es zuerst oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 has no parcel %2 that is still here.</source>
        <translation>%1 hat kein Packstück %2, das noch hier ist.</translation>
    </message>
    <message>
        <source>“%1” is already invoiced and stays on the order. Correct the invoice to take it back.</source>
        <translation>„%1“ ist schon berechnet und bleibt im Auftrag. Korrigieren Sie die Rechnung, um es zurückzunehmen.</translation>
    </message>
    <message>
        <source>%1 is more than what is credited: at most %2 can be kept back.</source>
        <translation>%1 ist mehr, als gutgebracht wird: Höchstens %2 können einbehalten werden.</translation>
    </message>
    <message>
        <source>The advance on %1 is still needed: the order is neither cancelled nor billed to its end.</source>
        <translation>Die Anzahlung auf %1 wird noch gebraucht: Der Auftrag ist weder storniert noch ganz abgerechnet.</translation>
    </message>
    <message>
        <source>%1 is not put against another invoice.</source>
        <translation>%1 ist mit keiner anderen Rechnung verrechnet.</translation>
    </message>
    <message>
        <source>The credit %1 cannot pay an order or a down payment invoice in advance; only money can. Use it on another invoice, or pay it back.</source>
        <translation>Das Guthaben %1 kann weder einen Auftrag noch eine Abschlagsrechnung im Voraus bezahlen; das kann nur Geld. Verrechnen Sie es mit einer anderen Rechnung, oder zahlen Sie es aus.</translation>
    </message>
    <message>
        <source>Nothing of %1 is credited, so nothing can be kept back from it. Settle it without a deduction.</source>
        <translation>Von %1 wird nichts gutgebracht, also kann nichts einbehalten werden. Schließen Sie die Retoure ohne Abzug ab.</translation>
    </message>
    <message>
        <source>The result is too large.</source>
        <translation>Das Ergebnis ist zu groß.</translation>
    </message>
    <message>
        <source>This would raise %1 by %2: its allowance shrinks more. Cancel it and bill again.</source>
        <translation>Das würde %1 um %2 erhöhen: Ihr Nachlass schrumpft stärker. Stornieren Sie sie und berechnen Sie neu.</translation>
    </message>
    <message>
        <source>%1 was not written: the company itself breaks %2. An older copy stays. “kontorist check” says more.</source>
        <translation>%1 wurde nicht geschrieben: Die Firma selbst verletzt %2. Eine ältere Sicherung bleibt. Mehr sagt „kontorist check“.</translation>
    </message>
    <message>
        <source>%1 was written by an older Kontorist (schema %2), and your login may not bring it up to date. Have it opened once by the login that administers the company.</source>
        <translation>%1 stammt von einem älteren Kontorist (Schema %2), und Ihre Anmeldung darf die Firma nicht auf den neuen Stand bringen. Lassen Sie sie einmal mit der Anmeldung öffnen, die die Firma verwaltet.</translation>
    </message>
    <message>
        <source>The server gives your login no right to %1. Nothing was saved. It says: %2</source>
        <translation>Der Server gibt Ihrer Anmeldung kein Recht auf %1. Es wurde nichts gespeichert. Er sagt: %2</translation>
    </message>
    <message>
        <source>%1 is a file, and a file knows no logins. Rights are given at a PostgreSQL server.</source>
        <translation>%1 ist eine Datei, und eine Datei kennt keine Anmeldungen. Rechte werden auf einem PostgreSQL-Server vergeben.</translation>
    </message>
    <message>
        <source>The login %1 may not set up rights. It must own the database and be allowed to create roles.</source>
        <translation>Die Anmeldung %1 darf keine Rechte einrichten. Ihr muss die Datenbank gehören, und sie muss Rollen anlegen dürfen.</translation>
    </message>
    <message>
        <source>The role %1 exists and may do more than belong to a group. Give it another name, or take its powers from it.</source>
        <translation>Die Rolle %1 gibt es schon, und sie darf mehr als eine Gruppe. Geben Sie ihr einen anderen Namen, oder nehmen Sie ihr diese Rechte.</translation>
    </message>
    <message>
        <source>%1 does not belong to the duties of your login. It is for: %2.</source>
        <translation>%1 gehört nicht zu den Aufgaben Ihrer Anmeldung. Es ist für: %2.</translation>
    </message>
    <message>
        <source>The connection to %1 broke while saving. Look whether it was saved.</source>
        <translation>Die Verbindung zu %1 ist beim Speichern abgebrochen. Prüfen Sie, ob gespeichert wurde.</translation>
    </message>
    <message>
        <source>“%2” is no colour. Write six digits or letters a to f behind #, for example #1f5fa8.</source>
        <translation>„%2“ ist keine Farbe. Schreiben Sie hinter # sechs Ziffern oder Buchstaben a bis f, zum Beispiel #1f5fa8.</translation>
    </message>
    <message>
        <source>%2 can hardly be read on white paper. Choose a darker colour.</source>
        <translation>%2 ist auf weißem Papier kaum zu lesen. Wählen Sie eine dunklere Farbe.</translation>
    </message>
    <message>
        <source>The file is no picture that can be printed. Choose a PNG, JPEG or SVG file.</source>
        <translation>Die Datei ist kein Bild, das sich drucken lässt. Wählen Sie eine PNG-, JPEG- oder SVG-Datei.</translation>
    </message>
    <message>
        <source>There are two texts for one kind of document and one language (%2). Keep one of them.</source>
        <translation>Für eine Belegart und eine Sprache (%2) gibt es zwei Texte. Behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>%1 cannot become an e-invoice: %2 is missing.</source>
        <translation>Aus %1 kann keine E-Rechnung werden: %2 fehlt.</translation>
    </message>
    <message>
        <source>This file cannot be read as an e-invoice: line %1. Ask the sender for it again.</source>
        <translation>Diese Datei lässt sich nicht als E-Rechnung lesen: Zeile %1. Bitten Sie den Absender, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>This file is no e-invoice: it begins with %1. Ask the sender for XRechnung or ZUGFeRD.</source>
        <translation>Diese Datei ist keine E-Rechnung: Sie beginnt mit %1. Bitten Sie den Absender um XRechnung oder ZUGFeRD.</translation>
    </message>
    <message>
        <source>%1 does not hold as an e-invoice (%2) and was not handed out.</source>
        <translation>%1 geht als E-Rechnung nicht auf (%2) und wurde nicht herausgegeben.</translation>
    </message>
    <message>
        <source>“%1” could give a number that “%2” has given already. Begin it with other letters.</source>
        <translation>„%1“ könnte eine Nummer vergeben, die „%2“ schon vergeben hat. Beginnen Sie mit anderen Buchstaben.</translation>
    </message>
    <message>
        <source>Numbers up to %2 are given; going on elsewhere would leave a gap or give one twice.</source>
        <translation>Bis %2 sind die Nummern vergeben; anders weiterzuzählen ließe eine Lücke oder vergäbe eine Nummer doppelt.</translation>
    </message>
    <message>
        <source>“%2” is no name of a mail server. Write it as your provider does, for example smtp.example.com.</source>
        <translation>„%2“ ist kein Name eines Mailservers. Schreiben Sie ihn wie Ihr Anbieter, zum Beispiel smtp.example.com.</translation>
    </message>
    <message>
        <source>Mail to %1 would travel readable for everybody, the password with it. Choose STARTTLS or TLS; without encryption only a server on this very computer is used.</source>
        <translation>E-Mails an %1 wären unterwegs für alle lesbar, das Passwort ebenso. Wählen Sie STARTTLS oder TLS; unverschlüsselt wird nur ein Server auf diesem Computer selbst benutzt.</translation>
    </message>
    <message>
        <source>The file holds no certificate. Choose the PEM file of the authority that signed the mail server’s certificate.</source>
        <translation>Die Datei enthält kein Zertifikat. Wählen Sie die PEM-Datei der Stelle, die das Zertifikat des Mailservers unterschrieben hat.</translation>
    </message>
    <message>
        <source>%1: nothing is known that could stand at “%2”. There are {document}, {number}, {company}, {customer} and {signature}.</source>
        <translation>%1: Für „%2“ gibt es nichts einzusetzen. Es gibt {document}, {number}, {company}, {customer} und {signature}.</translation>
    </message>
    <message>
        <source>No mail account is set up. Enter the server and the sender in the settings first.</source>
        <translation>Es ist kein E-Mail-Konto eingerichtet. Tragen Sie zuerst in den Einstellungen Server und Absender ein.</translation>
    </message>
    <message>
        <source>The password of %1 at %2 is not known on this computer. Enter it in the settings.</source>
        <translation>Das Passwort von %1 bei %2 ist auf diesem Computer nicht bekannt. Tragen Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer: %2. Nothing was sent; it is tried again.</source>
        <translation>Der Mailserver %1 antwortet nicht: %2. Es wurde nichts gesendet; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is the mail server: %2. Nothing was sent.</source>
        <translation>%1 konnte nicht nachweisen, dass es der Mailserver ist: %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption. Nothing was sent, the password neither.</source>
        <translation>Der Mailserver %1 bietet keine Verschlüsselung an. Es wurde nichts gesendet, auch das Passwort nicht.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the login: %2. Check user and password.</source>
        <translation>Der Mailserver %1 weist die Anmeldung zurück: %2. Prüfen Sie Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>The mail server cannot take the message to %1 now: %2. It is tried again later.</source>
        <translation>Der Mailserver kann die Nachricht an %1 jetzt nicht annehmen: %2. Es wird später noch einmal versucht.</translation>
    </message>
    <message>
        <source>The mail server does not take the message to %1: %2.</source>
        <translation>Der Mailserver nimmt die Nachricht an %1 nicht an: %2.</translation>
    </message>
    <message>
        <source>The line broke before the message to %1 was handed over: %2. It is tried again.</source>
        <translation>Die Verbindung brach ab, bevor die Nachricht an %1 übergeben war: %2. Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The message to %1 was handed over, but no answer came. It may have gone out. Ask the customer or look into the mailbox, then send it again or mark it as done.</source>
        <translation>Die Nachricht an %1 wurde übergeben, aber es kam keine Antwort. Sie ist vielleicht hinausgegangen. Fragen Sie den Kunden oder sehen Sie im Postfach nach; senden Sie sie dann noch einmal, oder haken Sie sie ab.</translation>
    </message>
    <message>
        <source>Sending was stopped before the message to %1 was handed over.</source>
        <translation>Das Senden wurde angehalten, bevor die Nachricht an %1 übergeben war.</translation>
    </message>
    <message>
        <source>No e-mail address is known to which %1 could go. Enter one with the customer, or name one.</source>
        <translation>Es ist keine E-Mail-Adresse bekannt, an die %1 gehen könnte. Tragen Sie eine beim Kunden ein, oder nennen Sie eine.</translation>
    </message>
    <message>
        <source>%1 stays in the house and is not mailed.</source>
        <translation>%1 bleibt im Haus und wird nicht per E-Mail gesendet.</translation>
    </message>
    <message>
        <source>Nothing of the name %1 is in the outbox.</source>
        <translation>Im Postausgang gibt es nichts mit dem Namen %1.</translation>
    </message>
    <message>
        <source>%1 is being handed over to the mail server at this moment. Wait some minutes.</source>
        <translation>%1 wird gerade dem Mailserver übergeben. Warten Sie einige Minuten.</translation>
    </message>
    <message>
        <source>%1 is done or given up; there is nothing left to decide.</source>
        <translation>%1 ist erledigt oder aufgegeben; da ist nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>Line %1: only %2 was delivered and can be billed.</source>
        <translation>Position %1: Nur %2 sind geliefert und können berechnet werden.</translation>
    </message>
    <message>
        <source>The instalments come to %1, but %2 is to be paid.</source>
        <translation>Die Raten ergeben %1, zu zahlen sind aber %2.</translation>
    </message>
    <message>
        <source>%1 cannot be issued as the e-invoice that the customer gets. %2</source>
        <translation>%1 lässt sich nicht als die E-Rechnung ausstellen, die der Kunde bekommt. %2</translation>
    </message>
    <message>
        <source>What corrects %1 cannot be an e-invoice, because %2 is missing there. Let the customer have it as PDF or on paper.</source>
        <translation>Was %1 korrigiert, kann keine E-Rechnung sein, denn dort fehlt: %2. Bitte beim Kunden dafür PDF oder Papier wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be issued as the e-invoice that the customer gets (%2). Mend that, or let him have it as PDF or on paper.</source>
        <translation>%1 lässt sich nicht als die E-Rechnung ausstellen, die der Kunde bekommt (%2). Bitte beheben oder beim Kunden PDF oder Papier wählen.</translation>
    </message>
    <message>
        <source>%1 goes out on paper. Print it once more instead.</source>
        <translation>%1 geht auf Papier hinaus. Stattdessen noch einmal drucken.</translation>
    </message>
    <message>
        <source>%1 goes out by e-mail. Where paper is wanted as well, open it and print it there.</source>
        <translation>%1 geht per E-Mail hinaus. Soll es auch auf Papier sein, öffnen und dort drucken.</translation>
    </message>
    <message>
        <source>No letter is due to be mailed.</source>
        <translation>Es ist keine E-Mail fällig.</translation>
    </message>
    <message>
        <source>%1 is not archived yet. Export it first: what leaves the house is kept.</source>
        <translation>%1 ist noch nicht archiviert. Zuerst exportieren: Was das Haus verlässt, wird aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Quote entered</source>
        <translation>Angebot erfasst</translation>
    </message>
    <message>
        <source>Quote accepted</source>
        <translation>Angebot angenommen</translation>
    </message>
    <message>
        <source>Order entered</source>
        <translation>Auftrag erfasst</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Auftrag geändert</translation>
    </message>
    <message>
        <source>Order released</source>
        <translation>Auftrag freigegeben</translation>
    </message>
    <message>
        <source>Release taken back</source>
        <translation>Freigabe zurückgenommen</translation>
    </message>
    <message>
        <source>Order confirmed</source>
        <translation>Auftrag bestätigt</translation>
    </message>
    <message>
        <source>Order put on hold</source>
        <translation>Auftrag gesperrt</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Auftrag storniert</translation>
    </message>
    <message>
        <source>Picking begun</source>
        <translation>Kommissionierung begonnen</translation>
    </message>
    <message>
        <source>Goods picked</source>
        <translation>Ware kommissioniert</translation>
    </message>
    <message>
        <source>Picked goods put back</source>
        <translation>Ware zurückgelegt</translation>
    </message>
    <message>
        <source>Parcel packed</source>
        <translation>Packstück gepackt</translation>
    </message>
    <message>
        <source>Parcel taken apart</source>
        <translation>Packstück aufgelöst</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Handed over to the carrier</source>
        <translation>An den Frachtführer übergeben</translation>
    </message>
    <message>
        <source>Shipment taken back</source>
        <translation>Versand zurückgenommen</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Rechnung ausgestellt</translation>
    </message>
    <message>
        <source>Invoice corrected</source>
        <translation>Rechnung korrigiert</translation>
    </message>
    <message>
        <source>Invoice cancelled</source>
        <translation>Rechnung storniert</translation>
    </message>
    <message>
        <source>Invoice run</source>
        <translation>Rechnungslauf</translation>
    </message>
    <message>
        <source>Payment booked</source>
        <translation>Zahlung gebucht</translation>
    </message>
    <message>
        <source>Credit put against invoices</source>
        <translation>Guthaben verrechnet</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>Zahlung zurückgenommen</translation>
    </message>
    <message>
        <source>Credit paid back</source>
        <translation>Guthaben ausgezahlt</translation>
    </message>
    <message>
        <source>Return opened</source>
        <translation>Retoure angelegt</translation>
    </message>
    <message>
        <source>Returned goods received</source>
        <translation>Retoure eingegangen</translation>
    </message>
    <message>
        <source>Returned goods inspected</source>
        <translation>Retoure geprüft</translation>
    </message>
    <message>
        <source>Return settled</source>
        <translation>Retoure erledigt</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Kunde angelegt</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Kunde geändert</translation>
    </message>
    <message>
        <source>Customers joined</source>
        <translation>Kunden zusammengeführt</translation>
    </message>
    <message>
        <source>Customer’s article numbers changed</source>
        <translation>Artikelnummern des Kunden geändert</translation>
    </message>
    <message>
        <source>Article added</source>
        <translation>Artikel angelegt</translation>
    </message>
    <message>
        <source>Article changed</source>
        <translation>Artikel geändert</translation>
    </message>
    <message>
        <source>Price added</source>
        <translation>Preis angelegt</translation>
    </message>
    <message>
        <source>Location added</source>
        <translation>Lagerort angelegt</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Stock counted</source>
        <translation>Bestand gezählt</translation>
    </message>
    <message>
        <source>Goods announced</source>
        <translation>Ware angekündigt</translation>
    </message>
    <message>
        <source>Goods kept too long given back</source>
        <translation>Abgelaufene Reservierungen gelöst</translation>
    </message>
    <message>
        <source>Company data changed</source>
        <translation>Firmendaten geändert</translation>
    </message>
    <message>
        <source>Document archived</source>
        <translation>Beleg archiviert</translation>
    </message>
    <message>
        <source>Table imported</source>
        <translation>Tabelle eingelesen</translation>
    </message>
    <message>
        <source>Import profile saved</source>
        <translation>Importprofil gespeichert</translation>
    </message>
    <message>
        <source>Work lists made anew</source>
        <translation>Arbeitslisten neu aufgebaut</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>Lauf beendet</translation>
    </message>
    <message>
        <source>Old answers forgotten</source>
        <translation>Alte Antworten gelöscht</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>delivery note</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>pick list</source>
        <translation>Pickliste</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>Packstück</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>credit limit</source>
        <translation>Kreditlimit</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>into</source>
        <translation>in</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>by</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>Order finished</source>
        <translation>Auftrag erledigt</translation>
    </message>
    <message>
        <source>Order open again</source>
        <translation>Auftrag wieder offen</translation>
    </message>
    <message>
        <source>how</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>short</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>article numbers</source>
        <translation>Artikelnummern</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>the archive alone</source>
        <translation>nur ins Archiv</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Letterhead changed</source>
        <translation>Briefpapier geändert</translation>
    </message>
    <message>
        <source>Number range changed</source>
        <translation>Nummernkreis geändert</translation>
    </message>
    <message>
        <source>Mail account changed</source>
        <translation>E-Mail-Konto geändert</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>In den Postausgang gelegt</translation>
    </message>
    <message>
        <source>Mail begun</source>
        <translation>E-Mail begonnen</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <source>Mail postponed</source>
        <translation>E-Mail aufgeschoben</translation>
    </message>
    <message>
        <source>Mail refused</source>
        <translation>E-Mail abgewiesen</translation>
    </message>
    <message>
        <source>Mail handed over without an answer</source>
        <translation>E-Mail ohne Antwort übergeben</translation>
    </message>
    <message>
        <source>To be sent once more</source>
        <translation>Wird noch einmal gesendet</translation>
    </message>
    <message>
        <source>Outbox: marked as done</source>
        <translation>Postausgang: abgehakt</translation>
    </message>
    <message>
        <source>Outbox: given up</source>
        <translation>Postausgang: aufgegeben</translation>
    </message>
    <message>
        <source>to</source>
        <translation>an</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Pro forma invoice made</source>
        <translation>Proforma-Rechnung erstellt</translation>
    </message>
    <message>
        <source>Document printed</source>
        <translation>Beleg gedruckt</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>als PDF-Datei</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Open invoices and undelivered orders together may come to this. An order above it is held until money comes or somebody lifts the hold. Empty: no limit.</source>
        <translation>So viel dürfen offene Rechnungen und nicht gelieferte Aufträge zusammen ausmachen. Ein Auftrag darüber ist gesperrt, bis Geld kommt oder jemand die Sperre aufhebt. Leer: kein Limit.</translation>
    </message>
    <message>
        <source>Days from the date of the invoice until it is due. Empty: as the company&apos;s terms say.</source>
        <translation>Tage vom Rechnungsdatum bis zur Fälligkeit. Leer: wie die Bedingungen der Firma.</translation>
    </message>
    <message>
        <source>Paid within so many days, the customer may take the percentage beside it off. It is printed on the invoice and judged by the value date of the payment.</source>
        <translation>Zahlt der Kunde in so vielen Tagen, darf er den Prozentsatz daneben abziehen. Das steht auf der Rechnung und wird nach der Wertstellung der Zahlung beurteilt.</translation>
    </message>
    <message>
        <source>Taken off every list price of this customer. Prices agreed for him alone stay as they are.</source>
        <translation>Geht bei diesem Kunden von jedem Listenpreis ab. Eigens vereinbarte Preise bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Authorities are told apart by the Leitweg-ID, which an XRechnung must carry. Others may give any reference of their own here.</source>
        <translation>Behörden werden an der Leitweg-ID erkannt, die eine XRechnung tragen muss. Andere können hier ein eigenes Zeichen angeben.</translation>
    </message>
    <message>
        <source>Customers of one group share prices: give the same word at the prices of the articles.</source>
        <translation>Kunden einer Gruppe haben gemeinsame Preise: Bei den Preisen der Artikel steht dasselbe Wort.</translation>
    </message>
    <message>
        <source>The number of the customer who gets the invoices and owes the money, where it is another one, as the head office of a chain.</source>
        <translation>Die Nummer des Kunden, der die Rechnungen bekommt und das Geld schuldet, wenn es ein anderer ist, etwa die Zentrale einer Kette.</translation>
    </message>
    <message>
        <source>Nothing is sent before everything of an order is there. What is there is kept for it meanwhile.</source>
        <translation>Es wird nichts versendet, bevor der ganze Auftrag da ist. Was da ist, bleibt solange für ihn reserviert.</translation>
    </message>
    <message>
        <source>Which rate of VAT the article bears in Germany. Deliveries abroad and to other cases of tax find their rate by themselves.</source>
        <translation>Welchen Steuersatz der Artikel in Deutschland trägt. Lieferungen ins Ausland und andere Steuerfälle finden ihren Satz von selbst.</translation>
    </message>
    <message>
        <source>When less than this is free in stock, the article is on the list of what runs short.</source>
        <translation>Ist weniger als das frei, steht der Artikel auf der Liste der knappen.</translation>
    </message>
    <message>
        <source>The number under the bars on the package, 8, 12, 13 or 14 digits. The scanner finds the article by it.</source>
        <translation>Die Nummer unter den Strichen auf der Packung, 8, 12, 13 oder 14 Ziffern. An ihr erkennt der Scanner den Artikel.</translation>
    </message>
    <message>
        <source>The price is for so many units, as screws are sold by the hundred. It counts to the fraction of a cent.</source>
        <translation>Für so viele Einheiten gilt der Preis, etwa für hundert Schrauben. Gerechnet wird auf Bruchteile eines Cents.</translation>
    </message>
    <message>
        <source>As the tax office writes it. It or the VAT id must stand on every invoice (§ 14 UStG).</source>
        <translation>Wie das Finanzamt sie schreibt. Sie oder die USt-IdNr. muss auf jeder Rechnung stehen (§ 14 UStG).</translation>
    </message>
    <message>
        <source>DE and nine digits. Invoices to other countries of the EU need it.</source>
        <translation>DE und neun Ziffern. Rechnungen in andere Länder der EU brauchen sie.</translation>
    </message>
    <message>
        <source>An order that waits for something keeps its goods for so many days; then others get them.</source>
        <translation>Ein Auftrag, der noch auf etwas wartet, behält seine Ware so viele Tage; danach bekommen sie andere.</translation>
    </message>
    <message>
        <source>Up to this day the books are closed: nothing is posted into it any more.</source>
        <translation>Bis zu diesem Tag sind die Bücher geschlossen: Dort wird nichts mehr gebucht.</translation>
    </message>
    <message>
        <source>For who takes no VAT: invoices show none and say why. Changes what is written from now on.</source>
        <translation>Für Firmen, die keine Umsatzsteuer berechnen: Rechnungen weisen keine aus und sagen warum. Gilt für alles, was ab jetzt geschrieben wird.</translation>
    </message>
    <message>
        <source>The day on which the bank has the money. The cash discount is judged by it.</source>
        <translation>Der Tag, an dem die Bank das Geld hat. Nach ihm richtet sich das Skonto.</translation>
    </message>
    <message>
        <source>Whoever sends tables keeps their form: under this name the meaning of the columns is kept, and what came in once is known again.</source>
        <translation>Wer Tabellen schickt, behält ihre Form bei: Unter diesem Namen wird die Bedeutung der Spalten gemerkt, und was einmal kam, wird wiedererkannt.</translation>
    </message>
    <message>
        <source>What the customer took off. Empty: what his terms allow on the value date.</source>
        <translation>Was der Kunde abgezogen hat. Leer: was seine Bedingungen am Tag der Wertstellung erlauben.</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Nettopreis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>USt %</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Barcode (GTIN)</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>Article group</source>
        <translation>Artikelgruppe</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>Sender&apos;s order number</source>
        <translation>Bestellnummer des Absenders</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Bestelldatum</translation>
    </message>
    <message>
        <source>Wanted on</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Rabatt %</translation>
    </message>
    <message>
        <source>Discount as a fraction</source>
        <translation>Rabatt als Bruchteil</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Deliver to: name</source>
        <translation>Lieferung an: Name</translation>
    </message>
    <message>
        <source>Deliver to: street</source>
        <translation>Lieferung an: Straße</translation>
    </message>
    <message>
        <source>Deliver to: postcode</source>
        <translation>Lieferung an: PLZ</translation>
    </message>
    <message>
        <source>Deliver to: town</source>
        <translation>Lieferung an: Ort</translation>
    </message>
    <message>
        <source>Deliver to: country</source>
        <translation>Lieferung an: Land</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation>Nummer des Absenders</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>kommt herein</translation>
    </message>
    <message>
        <source>known already as %1</source>
        <translation>schon bekannt als %1</translation>
    </message>
    <message>
        <source>Tried, nothing is kept. Rows read: %1 · would come in: %2 · known already: %3 · refused: %4</source>
        <translation>Probelauf, nichts ist übernommen. Gelesene Zeilen: %1 · kämen herein: %2 · schon bekannt: %3 · abgelehnt: %4</translation>
    </message>
    <message>
        <source>Rows read: %1 · came in: %2 · known already: %3 · refused: %4</source>
        <translation>Gelesene Zeilen: %1 · übernommen: %2 · schon bekannt: %3 · abgelehnt: %4</translation>
    </message>
    <message>
        <source>Stopped: what came in stays, and the rest comes with the next import.</source>
        <translation>Angehalten: Übernommenes bleibt, der Rest kommt mit dem nächsten Import.</translation>
    </message>
</context>
<context>
    <name>InvoiceSource</name>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Number, order or customer (Ctrl+F)</source>
        <translation>Nummer, Auftrag oder Kunde (Strg+F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Gross €</source>
        <translation>Brutto €</translation>
    </message>
    <message>
        <source>Open €</source>
        <translation>Offen €</translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation>1 Rechnung</translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation>%1 Rechnungen</translation>
    </message>
    <message>
        <source>No invoice yet. It is made of a delivery: the invoice run bills all that was shipped.</source>
        <translation>Noch keine Rechnung. Sie entsteht aus einer Lieferung: Der Rechnungslauf berechnet alles, was versendet ist.</translation>
    </message>
</context>
<context>
    <name>InvoiceTables</name>
    <message>
        <source>No.</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price €</source>
        <translation>Preis €</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Amount €</source>
        <translation>Betrag €</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt</translation>
    </message>
    <message>
        <source>Net €</source>
        <translation>Netto €</translation>
    </message>
    <message>
        <source>VAT €</source>
        <translation>USt €</translation>
    </message>
    <message>
        <source>Gross €</source>
        <translation>Brutto €</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Paid in advance</source>
        <translation>Angezahlt</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Zahlbetrag</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Cash discount €</source>
        <translation>Skonto €</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>Corrected invoice</source>
        <translation>Korrigierte Rechnung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Debit €</source>
        <translation>Soll €</translation>
    </message>
    <message>
        <source>Credit €</source>
        <translation>Haben €</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Reference</source>
        <translation>Bestellzeichen</translation>
    </message>
    <message>
        <source>Wanted on</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>Complete delivery only</source>
        <translation>Nur komplett liefern</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: you %2, the other %3</source>
        <translation>%1: hier %2, dort %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Delivery to</source>
        <translation>Lieferung an</translation>
    </message>
    <message>
        <source>%1: you removed it, the other changed it</source>
        <translation>%1: hier entfernt, dort geändert</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>wanted on</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1: you changed it, the other removed it</source>
        <translation>%1: hier geändert, dort entfernt</translation>
    </message>
</context>
<context>
    <name>JournalSource</name>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Number of an order, document, customer or article (Ctrl+F)</source>
        <translation>Nummer von Auftrag, Beleg, Kunde oder Artikel (Strg+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>Nothing has been done here yet. What anybody does stands here, for ever.</source>
        <translation>Noch ist nichts geschehen. Was jemand tut, steht hier, und das bleibt.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>“%1” is no language of this program. Choose %2.</source>
        <translation>„%1“ ist keine Sprache dieses Programms. Wählen Sie %2.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. `kontorist --help` lists what works without one.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. `kontorist --help` zählt auf, was ohne Fenster geht.</translation>
    </message>
</context>
<context>
    <name>MalformedText</name>
    <message>
        <source>The line is not a JSON object: %2.</source>
        <translation>Die Zeile ist kein JSON-Objekt: %2.</translation>
    </message>
    <message>
        <source>The line names no command in “do”.</source>
        <translation>Die Zeile nennt in „do“ keinen Befehl.</translation>
    </message>
    <message>
        <source>There is no command “%1”. `kontorist call --help` lists them.</source>
        <translation>Einen Befehl „%1“ gibt es nicht. `kontorist call --help` zählt sie auf.</translation>
    </message>
    <message>
        <source>There is no field “%1” in this command.</source>
        <translation>Ein Feld „%1“ gibt es in diesem Befehl nicht.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The field “%1” must be of type: %2.</source>
        <translation>Das Feld „%1“ muss von dieser Art sein: %2.</translation>
    </message>
    <message>
        <source>The line is longer than %2 bytes.</source>
        <translation>Die Zeile ist länger als %2 Byte.</translation>
    </message>
</context>
<context>
    <name>MasterText</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Customer and supplier</source>
        <translation>Kunde und Lieferant</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Lastschrift</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Vorkasse</translation>
    </message>
    <message>
        <source>With each delivery</source>
        <translation>Mit jeder Lieferung</translation>
    </message>
    <message>
        <source>When the order is complete</source>
        <translation>Bei vollständigem Auftrag</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal in der Woche</translation>
    </message>
    <message>
        <source>Once a month</source>
        <translation>Einmal im Monat</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Goods in stock</source>
        <translation>Lagerware</translation>
    </message>
    <message>
        <source>Bought per order</source>
        <translation>Auf Bestellung beschafft</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Eigenfertigung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Pfand</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Im Lager</translation>
    </message>
    <message>
        <source>Picked goods</source>
        <translation>Kommissioniert</translation>
    </message>
    <message>
        <source>To be inspected</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>Zweite Wahl</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>At a partner’s</source>
        <translation>Beim Partner</translation>
    </message>
    <message>
        <source>Difference of a count</source>
        <translation>Zähldifferenz</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Fertigung</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Kommissioniert</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Shipment taken back</source>
        <translation>Versand zurückgenommen</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgelagert</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Waits for goods</source>
        <translation>Wartet auf Ware</translation>
    </message>
    <message>
        <source>Standard rate</source>
        <translation>Regelsatz</translation>
    </message>
    <message>
        <source>Reduced rate</source>
        <translation>Ermäßigter Satz</translation>
    </message>
    <message>
        <source>Zero rate</source>
        <translation>Nullsatz</translation>
    </message>
    <message>
        <source>Exempt from VAT</source>
        <translation>Steuerfrei</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Pick lists</source>
        <translation>Picklisten</translation>
    </message>
    <message>
        <source>Delivery notes</source>
        <translation>Lieferscheine</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rechnungskorrekturen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Mahnungen</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Goods receipts</source>
        <translation>Wareneingänge</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Prepayment only</source>
        <translation>Nur Vorkasse</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Überzogen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Nearly used</source>
        <translation>Fast ausgeschöpft</translation>
    </message>
    <message>
        <source>Credit free</source>
        <translation>Kredit frei</translation>
    </message>
    <message>
        <source>Back order</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>None free</source>
        <translation>Nichts frei</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Order confirmations</source>
        <translation>Auftragsbestätigungen</translation>
    </message>
    <message>
        <source>Invoice corrections</source>
        <translation>Rechnungskorrekturen</translation>
    </message>
    <message>
        <source>Taxed in Germany</source>
        <translation>Steuerpflichtig im Inland</translation>
    </message>
    <message>
        <source>Intra-community supply (§ 6a UStG)</source>
        <translation>Innergemeinschaftliche Lieferung (§ 6a UStG)</translation>
    </message>
    <message>
        <source>Reverse charge (§ 13b UStG)</source>
        <translation>Steuerschuld des Empfängers (§ 13b UStG)</translation>
    </message>
    <message>
        <source>Service to another member state (§ 3a UStG)</source>
        <translation>Leistung in einen anderen Mitgliedstaat (§ 3a UStG)</translation>
    </message>
    <message>
        <source>Export (§ 6 UStG)</source>
        <translation>Ausfuhr (§ 6 UStG)</translation>
    </message>
    <message>
        <source>Service to a third country</source>
        <translation>Leistung in ein Drittland</translation>
    </message>
    <message>
        <source>Small business (§ 19 UStG)</source>
        <translation>Kleinunternehmer (§ 19 UStG)</translation>
    </message>
    <message>
        <source>Exempt (§ 4 UStG)</source>
        <translation>Steuerfrei (§ 4 UStG)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ZUGFeRD: PDF with XML inside</source>
        <translation>ZUGFeRD: PDF mit XML darin</translation>
    </message>
    <message>
        <source>XRechnung (CII)</source>
        <translation>XRechnung (CII)</translation>
    </message>
    <message>
        <source>XRechnung (UBL)</source>
        <translation>XRechnung (UBL)</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Quotes and confirmations</source>
        <translation>Angebote und Bestätigungen</translation>
    </message>
    <message>
        <source>Dispatch notices</source>
        <translation>Versandanzeigen</translation>
    </message>
    <message>
        <source>What is left where the customer gets e-invoices, else all less the advances</source>
        <translation>Den Rest, wo der Kunde E-Rechnungen bekommt, sonst alles abzüglich der Anzahlungen</translation>
    </message>
    <message>
        <source>Only what is left, each advance as a line</source>
        <translation>Nur den Rest, jede Anzahlung als Zeile</translation>
    </message>
    <message>
        <source>All, with the advances deducted below</source>
        <translation>Alles, die Anzahlungen darunter abgezogen</translation>
    </message>
</context>
<context>
    <name>MoneyState</name>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>%1 Tage überfällig</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Teilbezahlt</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Partial invoice</source>
        <translation>Teilrechnung</translation>
    </message>
    <message>
        <source>Collective invoice</source>
        <translation>Sammelrechnung</translation>
    </message>
    <message>
        <source>Down payment invoice</source>
        <translation>Abschlagsrechnung</translation>
    </message>
    <message>
        <source>Final invoice</source>
        <translation>Schlussrechnung</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rechnungskorrektur</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Stornorechnung</translation>
    </message>
    <message>
        <source>Correction without invoice</source>
        <translation>Korrektur ohne Rechnung</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Lastschrift</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Vorkasse</translation>
    </message>
    <message>
        <source>Corrected, settled</source>
        <translation>Korrigiert, ausgeglichen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>%1 was issued.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>%1 and %2 were issued.</source>
        <translation>%1 und %2 sind geschrieben.</translation>
    </message>
</context>
<context>
    <name>NeededFactText</name>
    <message>
        <source>%1 is missing. %2</source>
        <translation>Es fehlt: %1. %2</translation>
    </message>
    <message>
        <source>the customer&apos;s name and address (BG-7)</source>
        <translation>Name und Anschrift des Kunden (BG-7)</translation>
    </message>
    <message>
        <source>the country in the customer&apos;s address (BT-55)</source>
        <translation>Land in der Anschrift des Kunden (BT-55)</translation>
    </message>
    <message>
        <source>the country in the company&apos;s address (BT-40)</source>
        <translation>Land in der Anschrift der Firma (BT-40)</translation>
    </message>
    <message>
        <source>the company&apos;s VAT id (BT-31)</source>
        <translation>USt-IdNr. der Firma (BT-31)</translation>
    </message>
    <message>
        <source>the customer&apos;s VAT id (BT-48)</source>
        <translation>USt-IdNr. des Kunden (BT-48)</translation>
    </message>
    <message>
        <source>the company&apos;s register entry or tax number (BT-30, BT-32)</source>
        <translation>Registereintrag oder Steuernummer der Firma (BT-30, BT-32)</translation>
    </message>
    <message>
        <source>the company&apos;s IBAN (BT-84)</source>
        <translation>IBAN der Firma (BT-84)</translation>
    </message>
    <message>
        <source>the customer&apos;s Leitweg-ID or reference (BT-10)</source>
        <translation>Leitweg-ID/Referenz des Kunden (BT-10)</translation>
    </message>
    <message>
        <source>the company&apos;s contact person (BT-41)</source>
        <translation>Ansprechpartner der Firma (BT-41)</translation>
    </message>
    <message>
        <source>the company&apos;s phone number (BT-42)</source>
        <translation>Telefonnummer der Firma (BT-42)</translation>
    </message>
    <message>
        <source>the company&apos;s e-mail address (BT-34, BT-43)</source>
        <translation>E-Mail-Adresse der Firma (BT-34, BT-43)</translation>
    </message>
    <message>
        <source>the customer&apos;s e-mail address (BT-49)</source>
        <translation>E-Mail-Adresse des Kunden (BT-49)</translation>
    </message>
    <message>
        <source>the city in the company&apos;s address (BT-37)</source>
        <translation>Ort in der Anschrift der Firma (BT-37)</translation>
    </message>
    <message>
        <source>the postcode in the company&apos;s address (BT-38)</source>
        <translation>Postleitzahl in der Anschrift der Firma (BT-38)</translation>
    </message>
    <message>
        <source>the city in the customer&apos;s address (BT-52)</source>
        <translation>Ort in der Anschrift des Kunden (BT-52)</translation>
    </message>
    <message>
        <source>the postcode in the customer&apos;s address (BT-53)</source>
        <translation>Postleitzahl in der Anschrift des Kunden (BT-53)</translation>
    </message>
    <message>
        <source>the mandate of the direct debit (BT-89)</source>
        <translation>Mandat der Lastschrift (BT-89)</translation>
    </message>
    <message>
        <source>Enter it in the settings of the company.</source>
        <translation>Bitte in den Einstellungen der Firma eintragen.</translation>
    </message>
    <message>
        <source>Enter it at the customer.</source>
        <translation>Bitte beim Kunden eintragen.</translation>
    </message>
    <message>
        <source>Enter it at the customer and save the order again.</source>
        <translation>Bitte beim Kunden eintragen und den Auftrag neu speichern.</translation>
    </message>
    <message>
        <source>Choose another way of payment in the order.</source>
        <translation>Bitte im Auftrag eine andere Zahlungsart wählen.</translation>
    </message>
</context>
<context>
    <name>OrderSource</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Number, customer or reference (Ctrl+F)</source>
        <translation>Nummer, Kunde oder Bestellzeichen (Strg+F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Back orders</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Versandbereit</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>Zu berechnen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Net €</source>
        <translation>Netto €</translation>
    </message>
    <message>
        <source>Gross €</source>
        <translation>Brutto €</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 Auftrag</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 Aufträge</translation>
    </message>
    <message>
        <source>No orders yet. Type the first one with F7, or drop a table of them (CSV) here.</source>
        <translation>Noch keine Aufträge. Erfassen Sie den ersten mit F7 oder ziehen Sie eine Tabelle (CSV) hierher.</translation>
    </message>
</context>
<context>
    <name>OrderTables</name>
    <message>
        <source>No.</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price €</source>
        <translation>Preis €</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Net €</source>
        <translation>Netto €</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1 of %2 shipped</source>
        <translation>%1 von %2 versendet</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 zurückgekommen</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>versendet</translation>
    </message>
    <message>
        <source>%1 of %2 picked</source>
        <translation>%1 von %2 kommissioniert</translation>
    </message>
    <message>
        <source>%1 of %2 missing</source>
        <translation>%1 von %2 fehlen</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>€</source>
        <translation>€</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On hold since %1 by %2: %3. “Lift the hold” sets it free.</source>
        <translation>Gesperrt seit %1 von %2: %3. „Sperre aufheben“ gibt ihn frei.</translation>
    </message>
    <message>
        <source>The credit limit does not cover it by %1 €. Money on open invoices, a higher limit or “Lift the hold” sets it free.</source>
        <translation>Das Kreditlimit reicht um %1 € nicht. Ein Zahlungseingang, ein höheres Limit oder „Sperre aufheben“ gibt ihn frei.</translation>
    </message>
    <message>
        <source>%1 € are to be paid in advance. The payment sets it free.</source>
        <translation>%1 € sind vorauszuzahlen. Die Zahlung gibt ihn frei.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Terms of payment</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Delivery to</source>
        <translation>Lieferung an</translation>
    </message>
    <message>
        <source>Invoice to</source>
        <translation>Rechnung an</translation>
    </message>
    <message>
        <source>Note for the carrier</source>
        <translation>Hinweis für den Zusteller</translation>
    </message>
    <message>
        <source>Wanted on</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versanddienst</translation>
    </message>
    <message>
        <source>Delivery terms</source>
        <translation>Lieferbedingungen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>complete only</source>
        <translation>nur komplett</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Zahlungsweg</translation>
    </message>
    <message>
        <source>Tax case</source>
        <translation>Steuerfall</translation>
    </message>
    <message>
        <source>%1, given by hand</source>
        <translation>%1, von Hand vorgegeben</translation>
    </message>
</context>
<context>
    <name>OutboxSource</name>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Number of the document (Ctrl+F)</source>
        <translation>Nummer des Belegs (Strg+F)</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Hinausgegangen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>on its way or in doubt</source>
        <translation>unterwegs oder unklar</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 Beleg</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 Belege</translation>
    </message>
    <message>
        <source>Nothing waits here. What is to be printed or mailed stands here until it went out.</source>
        <translation>Hier wartet nichts. Was zu drucken oder zu mailen ist, steht hier, bis es hinausgegangen ist.</translation>
    </message>
    <message>
        <source>waits for a word</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>went out</source>
        <translation>hinausgegangen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
</context>
<context>
    <name>OverviewTask</name>
    <message>
        <source>1 order is late</source>
        <translation>1 Auftrag ist verspätet</translation>
    </message>
    <message>
        <source>%1 orders are late</source>
        <translation>%1 Aufträge sind verspätet</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>1 order is on hold</source>
        <translation>1 Auftrag ist gesperrt</translation>
    </message>
    <message>
        <source>%1 orders are on hold</source>
        <translation>%1 Aufträge sind gesperrt</translation>
    </message>
    <message>
        <source>Clear the holds</source>
        <translation>Sperren klären</translation>
    </message>
    <message>
        <source>1 order waits for its release</source>
        <translation>1 Auftrag wartet auf Freigabe</translation>
    </message>
    <message>
        <source>%1 orders wait for their release</source>
        <translation>%1 Aufträge warten auf Freigabe</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>1 order is ready for the warehouse</source>
        <translation>1 Auftrag ist versandbereit</translation>
    </message>
    <message>
        <source>%1 orders are ready for the warehouse</source>
        <translation>%1 Aufträge sind versandbereit</translation>
    </message>
    <message>
        <source>Pick, pack, ship</source>
        <translation>Kommissionieren</translation>
    </message>
    <message>
        <source>1 order waits for goods</source>
        <translation>1 Auftrag wartet auf Ware</translation>
    </message>
    <message>
        <source>%1 orders wait for goods</source>
        <translation>%1 Aufträge warten auf Ware</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>Fehlende Ware ansehen</translation>
    </message>
    <message>
        <source>1 return is open</source>
        <translation>1 Retoure ist offen</translation>
    </message>
    <message>
        <source>%1 returns are open</source>
        <translation>%1 Retouren sind offen</translation>
    </message>
    <message>
        <source>Receive, inspect, settle</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>1 article is running low</source>
        <translation>1 Artikel wird knapp</translation>
    </message>
    <message>
        <source>%1 articles are running low</source>
        <translation>%1 Artikel werden knapp</translation>
    </message>
    <message>
        <source>Order anew</source>
        <translation>Nachbestellen</translation>
    </message>
    <message>
        <source>1 order is shipped and not invoiced</source>
        <translation>1 versendeter Auftrag ohne Rechnung</translation>
    </message>
    <message>
        <source>%1 orders are shipped and not invoiced</source>
        <translation>%1 versendete Aufträge ohne Rechnung</translation>
    </message>
    <message>
        <source>1 invoice is overdue</source>
        <translation>1 Rechnung ist überfällig</translation>
    </message>
    <message>
        <source>%1 invoices are overdue</source>
        <translation>%1 Rechnungen sind überfällig</translation>
    </message>
    <message>
        <source>See who owes</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>1 customer is blocked</source>
        <translation>1 Kunde ist gesperrt</translation>
    </message>
    <message>
        <source>%1 customers are blocked</source>
        <translation>%1 Kunden sind gesperrt</translation>
    </message>
    <message>
        <source>Say who you are: it stands on every paper</source>
        <translation>Ihre Firma: steht auf jedem Beleg</translation>
    </message>
    <message>
        <source>Company data</source>
        <translation>Firmendaten</translation>
    </message>
    <message>
        <source>Say what you sell</source>
        <translation>Was Sie verkaufen</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Say to whom you sell</source>
        <translation>An wen Sie verkaufen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Take the first order</source>
        <translation>Der erste Auftrag</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Bill them</source>
        <translation>Berechnen</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>Too many decimals: %1 – at most %2</source>
        <translation>Zu viele Nachkommastellen: %1 – höchstens %2</translation>
    </message>
    <message>
        <source>Too large: %1</source>
        <translation>Zu groß: %1</translation>
    </message>
    <message>
        <source>No number: %1 – for example %2</source>
        <translation>Keine Zahl: %1 – zum Beispiel %2</translation>
    </message>
    <message>
        <source>Cannot be computed: %1 – for example %2</source>
        <translation>Kann nicht berechnet werden: %1 – zum Beispiel %2</translation>
    </message>
    <message>
        <source>The article is missing: %1 – for example %2</source>
        <translation>Der Artikel fehlt: %1 – zum Beispiel %2</translation>
    </message>
    <message>
        <source>The quantity must be greater than 0: %1</source>
        <translation>Die Menge muss größer als 0 sein: %1</translation>
    </message>
</context>
<context>
    <name>ParseDate</name>
    <message>
        <source>No date: %1 – for example 24.11., +3 or mon</source>
        <translation>Kein Datum: %1 – zum Beispiel 24.11., +3 oder mo</translation>
    </message>
    <message>
        <source>No date: %1 – there is no such day</source>
        <translation>Kein Datum: %1 – diesen Tag gibt es nicht</translation>
    </message>
    <message>
        <source>No date: %1 – the year must lie between 1900 and 2199</source>
        <translation>Kein Datum: %1 – das Jahr muss zwischen 1900 und 2199 liegen</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>Auftragsbestätigung</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Pickliste</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Down payment invoice</source>
        <translation>Abschlagsrechnung</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rechnungskorrektur</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>Partial invoice</source>
        <translation>Teilrechnung</translation>
    </message>
    <message>
        <source>Collective invoice</source>
        <translation>Sammelrechnung</translation>
    </message>
    <message>
        <source>Final invoice</source>
        <translation>Schlussrechnung</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Stornorechnung</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
</context>
<context>
    <name>PriceText</name>
    <message>
        <source>%1 per %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>ReturnSource</name>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>Number, order or customer (Ctrl+F)</source>
        <translation>Nummer, Auftrag oder Kunde (Strg+F)</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>not wanted any more</source>
        <translation>nicht mehr gewünscht</translation>
    </message>
    <message>
        <source>1 return</source>
        <translation>1 Retoure</translation>
    </message>
    <message>
        <source>%1 returns</source>
        <translation>%1 Retouren</translation>
    </message>
    <message>
        <source>No return here. To begin one, scan the delivery note that lies in the parcel.</source>
        <translation>Hier ist keine Retoure. Um eine anzulegen, den Lieferschein scannen, der im Paket liegt.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Widerruf</translation>
    </message>
</context>
<context>
    <name>ReturnTables</name>
    <message>
        <source>Line</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Invoice correction</source>
        <translation>Rechnungskorrektur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>%1 still to come</source>
        <translation>%1 noch erwartet</translation>
    </message>
    <message>
        <source>%1 not looked at</source>
        <translation>%1 noch nicht geprüft</translation>
    </message>
    <message>
        <source>opened on %1</source>
        <translation>angelegt am %1</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>without an original</source>
        <translation>ohne Ursprungsbeleg</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
</context>
<context>
    <name>ReturnText</name>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>as new: back into stock</source>
        <translation>neuwertig: zurück ins Lager</translation>
    </message>
    <message>
        <source>second choice</source>
        <translation>zweite Wahl</translation>
    </message>
    <message>
        <source>to be repaired</source>
        <translation>zur Reparatur</translation>
    </message>
    <message>
        <source>scrap</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>goes back to the customer</source>
        <translation>geht zurück an den Kunden</translation>
    </message>
    <message>
        <source>Invoice correction</source>
        <translation>Rechnungskorrektur</translation>
    </message>
    <message>
        <source>Invoice correction, money back</source>
        <translation>Rechnungskorrektur und Erstattung</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatzlieferung</translation>
    </message>
    <message>
        <source>Nothing: rejected</source>
        <translation>nichts: abgelehnt</translation>
    </message>
    <message>
        <source>wrong article</source>
        <translation>falsch geliefert</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>damaged on the way</source>
        <translation>unterwegs beschädigt</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>zu viel</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>nicht wie erwartet</translation>
    </message>
    <message>
        <source>not wanted any more</source>
        <translation>nicht mehr gewünscht</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>Widerruf</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <translation>&amp;Neuer Auftrag</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Delivery notes</source>
        <translation>Lieferscheine</translation>
    </message>
    <message>
        <source>&amp;Delivery notes</source>
        <translation>&amp;Lieferscheine</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>&amp;Import a table</source>
        <translation>Tabelle &amp;importieren</translation>
    </message>
    <message>
        <source>S&amp;can in the warehouse</source>
        <translation>Im Lager s&amp;cannen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Check an &amp;e-invoice</source>
        <translation>&amp;E-Rechnung prüfen</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>1 line</source>
        <translation>1 Position</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Positionen</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>customer&apos;s price</source>
        <translation>Kundenpreis</translation>
    </message>
    <message>
        <source>price of the group</source>
        <translation>Gruppenpreis</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 at once, rest %2</source>
        <translation>%1 sofort, Rest %2</translation>
    </message>
    <message>
        <source>, less %1 %</source>
        <translation>, abzüglich %1 %</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 verfügbar</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation>am %1, %2</translation>
    </message>
    <message>
        <source>%1 %2 follows %3</source>
        <translation>%1 %2 folgt %3</translation>
    </message>
    <message>
        <source>for %1 %2 there is no date yet</source>
        <translation>für %1 %2 gibt es noch keinen Termin</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>deliverable %1</source>
        <translation>lieferbar %1</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>Netto %1</translation>
    </message>
    <message>
        <source>VAT %1 % %2</source>
        <translation>USt %1 % %2</translation>
    </message>
    <message>
        <source>Pays in advance</source>
        <translation>Zahlt im Voraus</translation>
    </message>
    <message>
        <source>No credit limit</source>
        <translation>Kein Kreditlimit</translation>
    </message>
    <message>
        <source>Credit exceeded by %1: the order is taken and held</source>
        <translation>Kredit um %1 überschritten: Der Auftrag wird angenommen und gesperrt</translation>
    </message>
    <message>
        <source>Credit left %1</source>
        <translation>Kredit frei %1</translation>
    </message>
    <message>
        <source>It is held: the credit is exceeded by %1. It goes out when that is paid or somebody lifts the hold.</source>
        <translation>Gesperrt: Der Kredit ist um %1 überschritten. Geliefert wird, sobald das bezahlt ist oder jemand die Sperre aufhebt.</translation>
    </message>
    <message>
        <source>It is held until the payment in advance has come: %1.</source>
        <translation>Gesperrt, bis die Vorauszahlung da ist: %1.</translation>
    </message>
    <message>
        <source>It is held: %1.</source>
        <translation>Gesperrt: %1.</translation>
    </message>
</context>
<context>
    <name>SampleMaker</name>
    <message>
        <source>The sample company lives through two years …</source>
        <translation>Die Beispielfirma durchlebt zwei Jahre …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Pick</source>
        <translation>Kommissionieren</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>%1 / %2 %3</source>
        <translation>%1 / %2 %3</translation>
    </message>
    <message>
        <source>1 parcel</source>
        <translation>1 Paket</translation>
    </message>
    <message>
        <source>%1 parcels</source>
        <translation>%1 Pakete</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>There is no such order or pick list.</source>
        <translation>Diesen Auftrag oder diese Pickliste gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing is to be picked.</source>
        <translation>Nichts zu kommissionieren.</translation>
    </message>
    <message>
        <source>Nothing is to be packed.</source>
        <translation>Nichts zu packen.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Nothing is to be shipped.</source>
        <translation>Nichts zu versenden.</translation>
    </message>
    <message>
        <source>complete only</source>
        <translation>nur komplett</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 Aufträge</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 von %2 Pos.</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>Fehlmenge</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Scan an article, or type how many</source>
        <translation>Artikel scannen oder Menge tippen</translation>
    </message>
    <message>
        <source>Scan what goes into the box, or weigh it: 4.2 kg</source>
        <translation>Scannen, was in den Karton kommt, oder wiegen: 4,2 kg</translation>
    </message>
    <message>
        <source>Scan the tracking number</source>
        <translation>Sendungsnummer scannen</translation>
    </message>
    <message>
        <source>DONE once the carrier has it</source>
        <translation>FERTIG, sobald das Paket abgeholt ist</translation>
    </message>
    <message>
        <source>Number + Enter: how many · F12 missing · ↓ skip · + − one more, one less · Esc pause · F8 pack</source>
        <translation>Zahl + Enter Menge · F12 Fehlmenge · ↓ überspringen · + − eins mehr, eins weniger · Esc pausieren · F8 Packen</translation>
    </message>
    <message>
        <source>Number + Enter: how many · ↓ skip · Ctrl+Enter close the box · Esc pause · F8 ship</source>
        <translation>Zahl + Enter Menge · ↓ überspringen · Strg+Enter Karton schließen · Esc pausieren · F8 Versand</translation>
    </message>
    <message>
        <source>Tracking number + Enter · Ctrl+Enter ship · Esc pause · F8 pick</source>
        <translation>Sendungsnummer + Enter · Strg+Enter versenden · Esc pausieren · F8 Kommissionieren</translation>
    </message>
    <message>
        <source>ARTICLE</source>
        <translation>ARTIKEL</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>AN</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Entered</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Back order</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Zu kommissionieren</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Kommissioniert</translation>
    </message>
    <message>
        <source>Ready to ship</source>
        <translation>Versandbereit</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Clear the hold</source>
        <translation>Sperre klären</translation>
    </message>
    <message>
        <source>Await goods</source>
        <translation>Ware abwarten</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Kommissionieren</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Await payment</source>
        <translation>Zahlung abwarten</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag verspätet</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 Tage verspätet</translation>
    </message>
</context>
<context>
    <name>StockSource</name>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Number, name or bar code of the article (Ctrl+F)</source>
        <translation>Nummer, Name oder Barcode des Artikels (Strg+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>Verkäuflich</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Kommissioniert</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>Zweite Wahl</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>1 heap</source>
        <translation>1 Bestand</translation>
    </message>
    <message>
        <source>%1 heaps</source>
        <translation>%1 Bestände</translation>
    </message>
    <message>
        <source>Nothing is in stock yet. Receive the first goods, or count what is there.</source>
        <translation>Noch kein Bestand. Buchen Sie den ersten Wareneingang oder zählen Sie, was da ist.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>Suggest</name>
    <message>
        <source>last order %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>New customer “%1”</source>
        <translation>Neuer Kunde „%1“</translation>
    </message>
    <message>
        <source>opens the fields for name and address</source>
        <translation>öffnet die Felder für Name und Anschrift</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 verfügbar</translation>
    </message>
    <message>
        <source>none available</source>
        <translation>nichts verfügbar</translation>
    </message>
</context>
<context>
    <name>TermsText</name>
    <message>
        <source>1 day net</source>
        <translation>1 Tag netto</translation>
    </message>
    <message>
        <source>%1 days net</source>
        <translation>%1 Tage netto</translation>
    </message>
    <message>
        <source>%1 % within %2 days</source>
        <translation>%1 % innerhalb %2 Tagen</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Zahlungsziel in Tagen</translation>
    </message>
    <message>
        <source>Cash discount within days</source>
        <translation>Skontofrist in Tagen</translation>
    </message>
    <message>
        <source>Cash discount %</source>
        <translation>Skonto %</translation>
    </message>
    <message>
        <source>due at once</source>
        <translation>sofort fällig</translation>
    </message>
    <message>
        <source>%1 % within 1 day</source>
        <translation>%1 % Skonto innerhalb eines Tages</translation>
    </message>
    <message>
        <source>A cash discount needs the days to pay as well.</source>
        <translation>Zum Skonto gehört ein Zahlungsziel in Tagen.</translation>
    </message>
    <message>
        <source>A cash discount has days and a percentage.</source>
        <translation>Zum Skonto gehören Frist und Prozentsatz.</translation>
    </message>
    <message>
        <source>Second discount within days</source>
        <translation>2. Skontofrist in Tagen</translation>
    </message>
    <message>
        <source>Second discount %</source>
        <translation>2. Skonto %</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 liegt in %2</translation>
    </message>
    <message>
        <source>The sample company lives through two years …</source>
        <translation>Die Musterfirma durchlebt zwei Jahre …</translation>
    </message>
    <message>
        <source>%1 × %2 at %3, net %4, %5 in stock</source>
        <translation>%1 × %2 zu %3, netto %4, Bestand %5</translation>
    </message>
    <message>
        <source>Order %1: net %2, gross %3</source>
        <translation>Auftrag %1: netto %2, brutto %3</translation>
    </message>
    <message>
        <source>Released: %1 lines are reserved, %2 are short. The confirmation goes out.</source>
        <translation>Freigegeben: %1 Positionen sind reserviert, %2 fehlen. Die Auftragsbestätigung geht hinaus.</translation>
    </message>
    <message>
        <source>The warehouse takes pick list %1 and scans what it takes.</source>
        <translation>Das Lager nimmt Pickliste %1 und scannt, was es entnimmt.</translation>
    </message>
    <message>
        <source>One parcel is packed.</source>
        <translation>Ein Paket ist gepackt.</translation>
    </message>
    <message>
        <source>The carrier has it: delivery note %1, stock is booked out.</source>
        <translation>Der Paketdienst hat die Ware: Lieferschein %1, der Bestand ist ausgebucht.</translation>
    </message>
    <message>
        <source>Invoice %1 over %2 is issued, posted and an open item.</source>
        <translation>Rechnung %1 über %2 ist gestellt, gebucht und ein offener Posten.</translation>
    </message>
    <message>
        <source>The customer pays within ten days and takes 2 % cash discount: payment %1 over %2 closes the item.</source>
        <translation>Der Kunde zahlt binnen zehn Tagen mit 2 % Skonto: Zahlung %1 über %2 gleicht den Posten aus.</translation>
    </message>
    <message>
        <source>One piece comes back with return %1, is as new, and its money is paid back.</source>
        <translation>Ein Stück kommt mit Retoure %1 zurück, ist wie neu, und sein Geld wird erstattet.</translation>
    </message>
    <message>
        <source>Meanwhile a quote for three torque wrenches goes out.</source>
        <translation>Inzwischen geht ein Angebot über drei Drehmomentschlüssel hinaus.</translation>
    </message>
    <message>
        <source>Order %1 is %2.</source>
        <translation>Auftrag %1 hat den Stand „%2“.</translation>
    </message>
    <message>
        <source>%1 invariants of the company were checked; every one holds.</source>
        <translation>%1 Invarianten der Firma wurden geprüft; jede hält.</translation>
    </message>
    <message>
        <source>The company is in %1</source>
        <translation>Die Firma liegt in %1</translation>
    </message>
    <message>
        <source>The phone rings: a joiner&apos;s shop. Four letters of its name find customer %1.</source>
        <translation>Das Telefon klingelt: eine Tischlerei. Vier Buchstaben des Namens finden Kunde %1.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Upper tray</source>
        <translation>Oberes Fach</translation>
    </message>
    <message>
        <source>Middle tray</source>
        <translation>Mittleres Fach</translation>
    </message>
    <message>
        <source>Lower tray</source>
        <translation>Unteres Fach</translation>
    </message>
    <message>
        <source>Fed by hand</source>
        <translation>Manuelle Zufuhr</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Umschläge</translation>
    </message>
    <message>
        <source>Cassette</source>
        <translation>Kassette</translation>
    </message>
    <message>
        <source>Large tray</source>
        <translation>Großes Fach</translation>
    </message>
    <message>
        <source>The printer chooses</source>
        <translation>Der Drucker wählt</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Kein Drucker eingerichtet</translation>
    </message>
    <message>
        <source>Standard printer: %1</source>
        <translation>Standarddrucker: %1</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht da)</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>opens the window</source>
        <translation>öffnet das Fenster</translation>
    </message>
    <message>
        <source>opens the window on a company to try things out</source>
        <translation>öffnet das Fenster mit einer Firma zum Ausprobieren</translation>
    </message>
    <message>
        <source>makes a company: a file name.kontorist or postgresql://…</source>
        <translation>legt eine Firma an: eine Datei name.kontorist oder postgresql://…</translation>
    </message>
    <message>
        <source>reads a JSON line for each command, answers each with one</source>
        <translation>liest je Befehl eine JSON-Zeile und antwortet mit je einer</translation>
    </message>
    <message>
        <source>lists the commands, or the fields of one</source>
        <translation>zählt die Befehle auf, oder die Felder eines Befehls</translation>
    </message>
    <message>
        <source>a company from a copy</source>
        <translation>stellt eine Firma aus einer Sicherung her</translation>
    </message>
    <message>
        <source>between SQLite and PostgreSQL, proven by counts and digests</source>
        <translation>kopiert zwischen SQLite und PostgreSQL, mit Anzahl und Prüfsummen belegt</translation>
    </message>
    <message>
        <source>builds the sample company and walks an order to its payment</source>
        <translation>baut die Beispielfirma und führt einen Auftrag bis zur Zahlung</translation>
    </message>
    <message>
        <source>with each of them: the language of its sentences</source>
        <translation>bei jedem Aufruf: die Sprache der Sätze</translation>
    </message>
    <message>
        <source>verifies every invariant and the journal&apos;s chain, and that it still holds an end it had once</source>
        <translation>prüft jede Invariante und die Kette des Journals, und dass es ein früheres Ende noch enthält</translation>
    </message>
    <message>
        <source>a copy that is proven, and the end of its journal</source>
        <translation>eine Sicherung, die bewiesen ist, und das Ende ihres Journals</translation>
    </message>
    <message>
        <source>gives a server&apos;s logins what their duties need, and nothing else</source>
        <translation>gibt den Anmeldungen eines Servers, was ihre Aufgaben brauchen, und sonst nichts</translation>
    </message>
</context>
<context>
    <name>WarehouseSource</name>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Number or customer (Ctrl+F)</source>
        <translation>Nummer oder Kunde (Strg+F)</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Zu kommissionieren</translation>
    </message>
    <message>
        <source>In picking</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>Zu packen</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Zu versenden</translation>
    </message>
    <message>
        <source>Back orders</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Pickliste</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 Auftrag</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 Aufträge</translation>
    </message>
    <message>
        <source>Nothing waits here. An order appears as soon as it is released and its goods are there.</source>
        <translation>Hier wartet nichts. Ein Auftrag erscheint, sobald er freigegeben und seine Ware da ist.</translation>
    </message>
    <message>
        <source>%1, complete only</source>
        <translation>%1, nur komplett</translation>
    </message>
    <message>
        <source>complete only</source>
        <translation>nur komplett</translation>
    </message>
</context>
<context>
    <name>kontorist::ActPanel</name>
    <message>
        <source>Cancel  Esc</source>
        <translation>Abbrechen  Esc</translation>
    </message>
</context>
<context>
    <name>kontorist::AgreementPanel</name>
    <message>
        <source>Freight, terms, tax and delivery</source>
        <translation>Fracht, Zahlung, Steuer und Lieferung</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Auftrag ändern</translation>
    </message>
    <message>
        <source>&amp;Freight, as it is called</source>
        <translation>&amp;Bezeichnung der Fracht</translation>
    </message>
    <message>
        <source>Fr&amp;eight €</source>
        <translation>&amp;Fracht €</translation>
    </message>
    <message>
        <source>&amp;Delivery to</source>
        <translation>&amp;Lieferung an</translation>
    </message>
    <message>
        <source>the customer’s own address</source>
        <translation>die Adresse des Kunden</translation>
    </message>
    <message>
        <source>Ta&amp;x case</source>
        <translation>Steue&amp;rfall</translation>
    </message>
</context>
<context>
    <name>kontorist::AllocatePanel</name>
    <message>
        <source>Put the credit against an invoice</source>
        <translation>Das Guthaben einer Rechnung zuordnen</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>&amp;Rechnung</translation>
    </message>
    <message>
        <source>Open invoices of the customer</source>
        <translation>Offene Rechnungen des Kunden</translation>
    </message>
    <message>
        <source>Number or a part of it; ↓ shows all</source>
        <translation>Nummer oder ein Teil davon; ↓ zeigt alle</translation>
    </message>
    <message>
        <source>No open invoice of the customer matches “%1”.</source>
        <translation>Keine offene Rechnung des Kunden passt zu „%1“.</translation>
    </message>
    <message>
        <source>Put the credit of %1 against an invoice</source>
        <translation>Das Guthaben aus %1 einer Rechnung zuordnen</translation>
    </message>
    <message>
        <source>Choose the invoice first.</source>
        <translation>Wählen Sie zuerst die Rechnung.</translation>
    </message>
    <message>
        <source>%1 are left of it.</source>
        <translation>%1 sind davon übrig.</translation>
    </message>
    <message>
        <source>%1 are left of it; %2 are open on %3.</source>
        <translation>%1 sind davon übrig; %2 sind auf %3 offen.</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Betrag</translation>
    </message>
</context>
<context>
    <name>kontorist::ArticleForm</name>
    <message>
        <source>VAT</source>
        <translation>Umsatzsteuer</translation>
    </message>
    <message>
        <source>for so many</source>
        <translation>für so viele</translation>
    </message>
    <message>
        <source>Article n&amp;umber</source>
        <translation>Artikeln&amp;ummer</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;Bar code (GTIN)</source>
        <translation>&amp;Barcode (GTIN)</translation>
    </message>
    <message>
        <source>Article group</source>
        <translation>Artikelgruppe</translation>
    </message>
    <message>
        <source>No cash discount</source>
        <translation>Kein Skonto</translation>
    </message>
    <message>
        <source>Name on German papers</source>
        <translation>Name auf deutschen Belegen</translation>
    </message>
    <message>
        <source>Name on English papers</source>
        <translation>Name auf englischen Belegen</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Einkaufspreis je Einheit</translation>
    </message>
    <message>
        <source>&amp;Reorder at</source>
        <translation>Mel&amp;debestand</translation>
    </message>
    <message>
        <source>Reorder quantity</source>
        <translation>Bestellmenge</translation>
    </message>
    <message>
        <source>Days from order to arrival</source>
        <translation>Lieferzeit in Tagen</translation>
    </message>
    <message>
        <source>Supplier no.</source>
        <translation>Lieferant Nr.</translation>
    </message>
    <message>
        <source>Supplier’s number</source>
        <translation>Nummer des Lieferanten</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Gewicht in Gramm</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Verpackungseinheiten</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Bar code (GTIN)</source>
        <translation>Barcode (GTIN)</translation>
    </message>
    <message>
        <source>Sold in multiples of</source>
        <translation>Nur Vielfache von</translation>
    </message>
    <message>
        <source>Sold in its unit only. Insert adds a pack.</source>
        <translation>Nur in der Grundeinheit. Einfg legt eine Verpackung an.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>In one of it</source>
        <translation>In einem davon</translation>
    </message>
    <message>
        <source>Not made of parts. Insert adds one.</source>
        <translation>Keine Bestandteile. Einfg legt einen an.</translation>
    </message>
    <message>
        <source>L&amp;ist price, net</source>
        <translation>L&amp;istenpreis, netto</translation>
    </message>
</context>
<context>
    <name>kontorist::ArticlePage</name>
    <message>
        <source>%1 free of %2 %3</source>
        <translation>%1 frei von %2 %3</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>&amp;Receive goods</source>
        <translation>&amp;Wareneingang</translation>
    </message>
    <message>
        <source>Coun&amp;t</source>
        <translation>&amp;Zählen</translation>
    </message>
    <message>
        <source>&amp;Expect goods</source>
        <translation>Ware an&amp;kündigen</translation>
    </message>
    <message>
        <source>&amp;Further price</source>
        <translation>Wei&amp;terer Preis</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Preise</translation>
    </message>
    <message>
        <source>&amp;Stock</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;What waits for it</source>
        <translation>Was d&amp;arauf wartet</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>P&amp;rotokoll</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Verpackungseinheiten</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Stock per location</source>
        <translation>Bestand je Lagerort</translation>
    </message>
    <message>
        <source>Nothing is in stock.</source>
        <translation>Nichts ist im Bestand.</translation>
    </message>
    <message>
        <source>Expected goods</source>
        <translation>Erwartete Ware</translation>
    </message>
    <message>
        <source>Nothing is expected.</source>
        <translation>Nichts wird erwartet.</translation>
    </message>
    <message>
        <source>What waits for it</source>
        <translation>Was darauf wartet</translation>
    </message>
    <message>
        <source>Nothing waits for it.</source>
        <translation>Nichts wartet darauf.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>No price yet.</source>
        <translation>Noch kein Preis.</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Noch keine Bewegung.</translation>
    </message>
    <message>
        <source>The price is there.</source>
        <translation>Der Preis ist angelegt.</translation>
    </message>
    <message>
        <source>There is no article %1.</source>
        <translation>Es gibt keinen Artikel %1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Article %1 is there.</source>
        <translation>Artikel %1 ist angelegt.</translation>
    </message>
</context>
<context>
    <name>kontorist::ArticlesPage</name>
    <message>
        <source>&amp;Journal of this article</source>
        <translation>&amp;Protokoll dieses Artikels</translation>
    </message>
    <message>
        <source>New articl&amp;e</source>
        <translation>Neuer Artik&amp;el</translation>
    </message>
    <message>
        <source>Receive &amp;goods</source>
        <translation>&amp;Wareneingang</translation>
    </message>
    <message>
        <source>C&amp;ount</source>
        <translation>&amp;Zählen</translation>
    </message>
    <message>
        <source>&amp;Import a table of articles</source>
        <translation>Artikeltabelle &amp;importieren</translation>
    </message>
</context>
<context>
    <name>kontorist::BillPanel</name>
    <message>
        <source>Kind of invoice</source>
        <translation>Rechnungsart</translation>
    </message>
    <message>
        <source>Issue it</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>&amp;What is billed</source>
        <translation>&amp;Was berechnet wird</translation>
    </message>
    <message>
        <source>All that is delivered and not billed</source>
        <translation>Alles, was geliefert und nicht berechnet ist</translation>
    </message>
    <message>
        <source>Some lines or quantities of what is delivered</source>
        <translation>Einzelne Zeilen oder Mengen des Gelieferten</translation>
    </message>
    <message>
        <source>Down payment: a part of the price, before the supply</source>
        <translation>Abschlag: ein Teil des Preises vor der Lieferung</translation>
    </message>
    <message>
        <source>Final invoice: the last one, deducts what was paid</source>
        <translation>Schlussrechnung: die letzte, zieht Gezahltes ab</translation>
    </message>
    <message>
        <source>Pro forma invoice: no claim, nothing is posted</source>
        <translation>Proforma-Rechnung: keine Forderung, keine Buchung</translation>
    </message>
    <message>
        <source>&amp;Percent of the order</source>
        <translation>&amp;Prozent des Auftrags</translation>
    </message>
    <message>
        <source>or &amp;amount € with VAT</source>
        <translation>oder &amp;Betrag € mit USt</translation>
    </message>
    <message>
        <source>Ad&amp;vances on the invoice</source>
        <translation>An&amp;zahlungen auf der Rechnung</translation>
    </message>
    <message>
        <source>As the company does it</source>
        <translation>Wie die Firma es hält</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>&amp;Instalments</source>
        <translation>&amp;Raten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>From 2 to %1 instalments, or none.</source>
        <translation>2 bis %1 Raten, oder keine.</translation>
    </message>
    <message>
        <source>The &amp;first is due on</source>
        <translation>Die &amp;erste ist fällig am</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Amount €</source>
        <translation>Betrag €</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>No instalments. Insert adds one.</source>
        <translation>Keine Raten. Einfg fügt eine hinzu.</translation>
    </message>
    <message>
        <source>An instalment is being typed. Enter takes it over.</source>
        <translation>Eine Rate wird gerade getippt. Enter übernimmt sie.</translation>
    </message>
    <message>
        <source>Nothing is delivered that is not billed yet.</source>
        <translation>Es ist nichts geliefert, was nicht berechnet ist.</translation>
    </message>
    <message>
        <source>Say how much of which line is billed.</source>
        <translation>Angeben, wie viel welcher Zeile berechnet wird.</translation>
    </message>
    <message>
        <source>Say either a percentage or an amount.</source>
        <translation>Entweder Prozent oder einen Betrag angeben.</translation>
    </message>
    <message>
        <source>Net %1, VAT %2, gross %3.</source>
        <translation>Netto %1, USt %2, brutto %3.</translation>
    </message>
    <message>
        <source>Advances of %1 are deducted: %2 are payable.</source>
        <translation>Anzahlungen von %1 sind abgezogen: %2 sind zu zahlen.</translation>
    </message>
    <message>
        <source>It makes %1 invoices.</source>
        <translation>Es werden %1 Rechnungen.</translation>
    </message>
    <message>
        <source>Due on %1.</source>
        <translation>Fällig am %1.</translation>
    </message>
    <message>
        <source>Of the order, %1 are then neither billed nor asked for.</source>
        <translation>Vom Auftrag sind danach %1 weder berechnet noch angefordert.</translation>
    </message>
    <message>
        <source>%1 instalments come to %2, as is payable.</source>
        <translation>%1 Raten ergeben %2, wie zu zahlen ist.</translation>
    </message>
    <message>
        <source>%1 instalments come to %2: %3 are missing.</source>
        <translation>%1 Raten ergeben %2: %3 fehlen.</translation>
    </message>
    <message>
        <source>%1 instalments come to %2: %3 too much.</source>
        <translation>%1 Raten ergeben %2: %3 zu viel.</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingPage</name>
    <message>
        <source>Amount, &amp;number or name</source>
        <translation>Betrag, &amp;Nummer oder Name</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>&amp;Zahlungsart</translation>
    </message>
    <message>
        <source>Bank&apos;s te&amp;xt</source>
        <translation>&amp;Verwendungszweck</translation>
    </message>
    <message>
        <source>What the money may be for</source>
        <translation>Wofür das Geld sein kann</translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation>Was damit bezahlt wird</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Open €</source>
        <translation>Offen €</translation>
    </message>
    <message>
        <source>Paid €</source>
        <translation>Bezahlt €</translation>
    </message>
    <message>
        <source>Cash discount €</source>
        <translation>Skonto €</translation>
    </message>
    <message>
        <source>Stays open €</source>
        <translation>Bleibt offen €</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Buchen</translation>
    </message>
    <message>
        <source>&amp;Take the last one back</source>
        <translation>Letzte &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Remove the document</source>
        <translation>Beleg &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Empty the form</source>
        <translation>Formular &amp;leeren</translation>
    </message>
    <message>
        <source>151.31  ·  00391  ·  Sommer</source>
        <translation>151,31  ·  00391  ·  Sommer</translation>
    </message>
    <message>
        <source>as the terms allow</source>
        <translation>nach den Bedingungen</translation>
    </message>
    <message>
        <source>No open invoice is over %1. Type the customer&apos;s name to book it as a credit.</source>
        <translation>Keine offene Rechnung lautet über %1. Mit dem Namen des Kunden wird der Betrag als Guthaben gebucht.</translation>
    </message>
    <message>
        <source>Nothing open and no customer matches “%1”.</source>
        <translation>Nichts Offenes und kein Kunde passt zu „%1“.</translation>
    </message>
    <message>
        <source>Nothing is open on it.</source>
        <translation>Darauf ist nichts offen.</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>Es ist kein Beleg gewählt.</translation>
    </message>
    <message>
        <source>%1 was booked. %2</source>
        <translation>%1 ist gebucht. %2</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Rückgängig  Strg+Z</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>Irrtümlich gebucht</translation>
    </message>
    <message>
        <source>%1 was taken back.</source>
        <translation>%1 ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Book a payment</source>
        <translation>Zahlung buchen</translation>
    </message>
    <message>
        <source>A&amp;mount received</source>
        <translation>Eingegangener &amp;Betrag</translation>
    </message>
    <message>
        <source>Value &amp;date</source>
        <translation>&amp;Wertstellung</translation>
    </message>
    <message>
        <source>Cash disco&amp;unt</source>
        <translation>Sk&amp;onto</translation>
    </message>
    <message>
        <source>“%1” is not taken: choose from the list, or empty the field.</source>
        <translation>„%1“ ist nicht übernommen: aus der Liste wählen oder das Feld leeren.</translation>
    </message>
    <message>
        <source>“%1” is no amount of cash discount.</source>
        <translation>„%1“ ist kein Skontobetrag.</translation>
    </message>
    <message>
        <source>Nothing was booked just now; an older payment is taken back on its own page.</source>
        <translation>Gerade wurde nichts gebucht; eine ältere Zahlung wird auf ihrer eigenen Seite storniert.</translation>
    </message>
</context>
<context>
    <name>kontorist::BulkRun</name>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
</context>
<context>
    <name>kontorist::ColumnForm</name>
    <message>
        <source>– not in the table –</source>
        <translation>– nicht in der Tabelle –</translation>
    </message>
    <message>
        <source>Where it stands in the table</source>
        <translation>Wo es in der Tabelle steht</translation>
    </message>
    <message>
        <source>How the sender writes</source>
        <translation>Wie der Absender schreibt</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Create customers that are not known</source>
        <translation>Unbekannte Kunden anlegen</translation>
    </message>
    <message>
        <source>Create articles that are not known</source>
        <translation>Unbekannte Artikel anlegen</translation>
    </message>
    <message>
        <source>Say which column is “%1”: nothing comes in without it.</source>
        <translation>Sagen Sie, welche Spalte „%1“ ist: Ohne sie kommt nichts herein.</translation>
    </message>
    <message>
        <source>The column “%1” is named twice, as “%2” and as “%3”.</source>
        <translation>Die Spalte „%1“ ist doppelt vergeben, als „%2“ und als „%3“.</translation>
    </message>
</context>
<context>
    <name>kontorist::CorrectionPanel</name>
    <message>
        <source>Cancel the whole invoice</source>
        <translation>Ganze Rechnung stornieren</translation>
    </message>
    <message>
        <source>Correct a part of the invoice</source>
        <translation>Einen Teil der Rechnung korrigieren</translation>
    </message>
    <message>
        <source>Cancel the invoice</source>
        <translation>Rechnung stornieren</translation>
    </message>
    <message>
        <source>Issue the correction</source>
        <translation>Korrektur schreiben</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Gru&amp;nd</translation>
    </message>
    <message>
        <source>What it posts</source>
        <translation>Was gebucht wird</translation>
    </message>
    <message>
        <source>It is printed on the document.</source>
        <translation>Er wird auf dem Beleg gedruckt.</translation>
    </message>
    <message>
        <source>How much of each line is taken back</source>
        <translation>Wie viel von jeder Position zurückgenommen wird</translation>
    </message>
    <message>
        <source>or net amount €</source>
        <translation>oder Nettobetrag €</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>The pieces can be &amp;billed again</source>
        <translation>Die Stücke können &amp;wieder berechnet werden</translation>
    </message>
    <message>
        <source>Say what of the invoice is to be corrected.</source>
        <translation>Sagen Sie, was an der Rechnung zu korrigieren ist.</translation>
    </message>
    <message>
        <source>Takes back %1: net %2, VAT %3.</source>
        <translation>Nimmt %1 zurück: netto %2, USt %3.</translation>
    </message>
    <message>
        <source>What is open falls by %1.</source>
        <translation>Der offene Betrag sinkt um %1.</translation>
    </message>
    <message>
        <source>Cash discount of %1 comes back.</source>
        <translation>Skonto von %1 kommt zurück.</translation>
    </message>
    <message>
        <source>%1 become the customer&apos;s credit.</source>
        <translation>%1 werden Guthaben des Kunden.</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerCard</name>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>Type a name, a number, a place or a telephone number.</source>
        <translation>Name, Nummer, Ort oder Telefonnummer eingeben.</translation>
    </message>
    <message>
        <source>Blocked: %1. The order is entered and waits.</source>
        <translation>Gesperrt: %1. Der Auftrag wird erfasst und wartet.</translation>
    </message>
    <message>
        <source>1 invoice overdue since %1 (%2)</source>
        <translation>1 Rechnung überfällig seit %1 (%2)</translation>
    </message>
    <message>
        <source>%1 invoices overdue since %2 (%3)</source>
        <translation>%1 Rechnungen überfällig seit %2 (%3)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Ships with %1</source>
        <translation>Versand mit %1</translation>
    </message>
    <message>
        <source>%1 takes over the last order: %2 of %3, %4</source>
        <translation>%1 übernimmt die letzte Bestellung: %2 vom %3, %4</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerForm</name>
    <message>
        <source>This address does not fit the window of an envelope (six lines of 80 mm, DIN 5008): it will be printed smaller.</source>
        <translation>Diese Adresse passt nicht ins Fenster eines Umschlags (sechs Zeilen zu 80 mm, DIN 5008): Sie wird kleiner gedruckt.</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Zweite Zeile</translation>
    </message>
    <message>
        <source>&amp;Street and number</source>
        <translation>&amp;Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Is our</source>
        <translation>Ist unser</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>C&amp;redit limit</source>
        <translation>K&amp;reditlimit</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;Discount on list prices</source>
        <translation>Listenra&amp;batt</translation>
    </message>
    <message>
        <source>Pays by</source>
        <translation>Zahlt per</translation>
    </message>
    <message>
        <source>Gets invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Sprache der Belege</translation>
    </message>
    <message>
        <source>Price group</source>
        <translation>Preisgruppe</translation>
    </message>
    <message>
        <source>Invoices go to no.</source>
        <translation>Rechnung an Nr.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <source>Delivery terms</source>
        <translation>Lieferbedingungen</translation>
    </message>
    <message>
        <source>Complete deliveries only</source>
        <translation>Nur komplette Lieferungen</translation>
    </message>
    <message>
        <source>&amp;Blocked because</source>
        <translation>L&amp;iefersperre wegen</translation>
    </message>
    <message>
        <source>empty: not blocked</source>
        <translation>leer: nicht gesperrt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>No contacts. Insert adds one.</source>
        <translation>Kein Ansprechpartner. Einfg legt einen an.</translation>
    </message>
    <message>
        <source>Tax office says</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>VAT ids</source>
        <translation>USt-IdNrn.</translation>
    </message>
    <message>
        <source>No VAT id. Insert adds one.</source>
        <translation>Keine USt-IdNr. Einfg legt eine an.</translation>
    </message>
    <message>
        <source>Delivery addresses</source>
        <translation>Lieferadressen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Note for the carrier</source>
        <translation>Hinweis für den Fahrer</translation>
    </message>
    <message>
        <source>Goods go to the address above. Insert adds another.</source>
        <translation>Ware geht an die Anschrift oben. Einfg legt eine weitere an.</translation>
    </message>
    <message>
        <source>Own article numbers</source>
        <translation>Eigene Artikelnummern</translation>
    </message>
    <message>
        <source>Customer’s number</source>
        <translation>Nummer des Kunden</translation>
    </message>
    <message>
        <source>Our article</source>
        <translation>Unser Artikel</translation>
    </message>
    <message>
        <source>The customer orders by our numbers. Insert adds one of his own.</source>
        <translation>Der Kunde bestellt mit unseren Nummern. Einfg legt eine eigene an.</translation>
    </message>
    <message>
        <source>Leitweg-ID or reference</source>
        <translation>Leitweg-ID/Referenz</translation>
    </message>
    <message>
        <source>As the company does it</source>
        <translation>Wie die Firma es hält</translation>
    </message>
    <message>
        <source>Papers go out</source>
        <translation>Belege gehen hinaus</translation>
    </message>
    <message>
        <source>Form of invoices</source>
        <translation>Form der Rechnungen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Addresses for papers</source>
        <translation>Adressen für Belege</translation>
    </message>
    <message>
        <source>All papers go to the e-mail address above. Insert adds another for some.</source>
        <translation>Alle Belege gehen an die E-Mail-Adresse oben. Einfg fügt eine für einige hinzu.</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerPage</name>
    <message>
        <source>free %1 of %2</source>
        <translation>frei %1 von %2</translation>
    </message>
    <message>
        <source>owes %1</source>
        <translation>schuldet %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>&amp;Address from the clipboard</source>
        <translation>&amp;Adresse aus der Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <translation>&amp;Neuer Auftrag</translation>
    </message>
    <message>
        <source>&amp;Block or unblock</source>
        <translation>&amp;Liefersperre</translation>
    </message>
    <message>
        <source>Open &amp;items</source>
        <translation>&amp;Offene Posten</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Preise</translation>
    </message>
    <message>
        <source>Or&amp;ders and invoices</source>
        <translation>Auf&amp;träge und Rechnungen</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>P&amp;rotokoll</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Delivery addresses</source>
        <translation>Lieferadressen</translation>
    </message>
    <message>
        <source>VAT ids</source>
        <translation>USt-IdNrn.</translation>
    </message>
    <message>
        <source>Own article numbers</source>
        <translation>Eigene Artikelnummern</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Noch keine Aufträge.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>No invoices yet.</source>
        <translation>Noch keine Rechnungen.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Pays list prices.</source>
        <translation>Zahlt Listenpreise.</translation>
    </message>
    <message>
        <source>There is no address in the clipboard: a name and a line with postcode and city are needed.</source>
        <translation>In der Zwischenablage ist keine Adresse: Es braucht einen Namen und eine Zeile mit PLZ und Ort.</translation>
    </message>
    <message>
        <source>Address taken from the clipboard.</source>
        <translation>Adresse aus der Zwischenablage übernommen.</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>Es gibt keinen Kunden %1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Customer %1 is there.</source>
        <translation>Kunde %1 ist angelegt.</translation>
    </message>
    <message>
        <source>has a credit of %1</source>
        <translation>Guthaben %1</translation>
    </message>
    <message>
        <source>Join &amp;with another customer</source>
        <translation>&amp;Mit anderem Kunden zusammenführen</translation>
    </message>
    <message>
        <source>%1 leads to %2 now.</source>
        <translation>%1 führt jetzt zu %2.</translation>
    </message>
    <message>
        <source>Addresses for papers</source>
        <translation>Adressen für Belege</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomersPage</name>
    <message>
        <source>New from a copied &amp;address</source>
        <translation>Neu aus kopierter &amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Order of this customer</source>
        <translation>Auf&amp;trag dieses Kunden</translation>
    </message>
    <message>
        <source>&amp;Journal of this customer</source>
        <translation>&amp;Protokoll dieses Kunden</translation>
    </message>
    <message>
        <source>New c&amp;ustomer</source>
        <translation>Neuer Kun&amp;de</translation>
    </message>
    <message>
        <source>&amp;Import a table of customers</source>
        <translation>Kundentabelle &amp;importieren</translation>
    </message>
</context>
<context>
    <name>kontorist::DeliveriesPage</name>
    <message>
        <source>&amp;Hand over to the carrier</source>
        <translation>An Versan&amp;d übergeben</translation>
    </message>
    <message>
        <source>&amp;Invoice together</source>
        <translation>Rechnung schrei&amp;ben</translation>
    </message>
    <message>
        <source>R&amp;eturn of it</source>
        <translation>R&amp;etoure dazu</translation>
    </message>
    <message>
        <source>Go to the w&amp;arehouse</source>
        <translation>Zum &amp;Lager</translation>
    </message>
    <message>
        <source>1 delivery handed over.</source>
        <translation>1 Lieferung übergeben.</translation>
    </message>
    <message>
        <source>%1 deliveries handed over.</source>
        <translation>%1 Lieferungen übergeben.</translation>
    </message>
    <message>
        <source>Stop the r&amp;un</source>
        <translation>Lauf an&amp;halten</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>kontorist::DeliveryPage</name>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>The day it arrived</source>
        <translation>Tag der Ankunft</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Take the shipment back</source>
        <translation>Lieferung zurücknehmen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Arr&amp;ived on</source>
        <translation>Angeko&amp;mmen am</translation>
    </message>
    <message>
        <source>It is the day of supply on the invoice.</source>
        <translation>Er ist der Liefertag auf der Rechnung.</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Ü&amp;bergeben</translation>
    </message>
    <message>
        <source>&amp;Invoice it</source>
        <translation>R&amp;echnung schreiben</translation>
    </message>
    <message>
        <source>Note the day it &amp;arrived</source>
        <translation>A&amp;nkunft festhalten</translation>
    </message>
    <message>
        <source>R&amp;eturn of it</source>
        <translation>Re&amp;toure dazu</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Open the o&amp;rder</source>
        <translation>&amp;Auftrag öffnen</translation>
    </message>
    <message>
        <source>Go to the &amp;customer</source>
        <translation>Zum &amp;Kunden</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Er wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing of it is to be invoiced any more.</source>
        <translation>Davon ist nichts mehr zu berechnen.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>%1 ist übergeben.</translation>
    </message>
    <message>
        <source>%1 is taken back; the order is to be shipped again.</source>
        <translation>%1 ist zurückgenommen; der Auftrag ist wieder zu versenden.</translation>
    </message>
    <message>
        <source>&amp;Note the day</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>No parcel is noted.</source>
        <translation>Kein Paket vermerkt.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
</context>
<context>
    <name>kontorist::DocumentView</name>
    <message>
        <source>Page preview</source>
        <translation>Seitenvorschau</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Print with &amp;options</source>
        <translation>Drucken mit &amp;Optionen</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Als &amp;PDF speichern</translation>
    </message>
    <message>
        <source>&amp;Full page</source>
        <translation>&amp;Ganze Seite</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>PageDown and PageUp turn, + and − zoom, 0 fits the width, 9 the page.</source>
        <translation>Bild↓ und Bild↑ blättern, + und − vergrößern und verkleinern, 0 passt die Breite ein, 9 die Seite.</translation>
    </message>
    <message>
        <source>A draft is not printed: it has no number before it is issued.</source>
        <translation>Ein Entwurf wird nicht gedruckt: Bevor die Rechnung geschrieben ist, hat sie keine Nummer.</translation>
    </message>
    <message>
        <source>There are no pages to print yet.</source>
        <translation>Es gibt noch keine Seiten zu drucken.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 was handed to the printer.</source>
        <translation>%1 ist dem Drucker übergeben.</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Muster</translation>
    </message>
</context>
<context>
    <name>kontorist::EInvoicePage</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>No e-invoice is chosen yet.</source>
        <translation>Noch ist keine E-Rechnung gewählt.</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Was an ihr falsch ist</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>XML, or a PDF that carries one: drop it on the window.</source>
        <translation>XML oder ein PDF, das eines trägt: auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>an XRechnung or ZUGFeRD file: drop it here, or type where it lies</source>
        <translation>eine Datei XRechnung oder ZUGFeRD: hierher ziehen oder eintippen, wo sie liegt</translation>
    </message>
    <message>
        <source>An e-invoice to check</source>
        <translation>Eine E-Rechnung zum Prüfen</translation>
    </message>
    <message>
        <source>E-invoices</source>
        <translation>E-Rechnungen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Check an e-invoice</source>
        <translation>E-Rechnung prüfen</translation>
    </message>
</context>
<context>
    <name>kontorist::EditPage</name>
    <message>
        <source>Crea&amp;te</source>
        <translation>An&amp;legen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Take the &amp;other’s values</source>
        <translation>Werte der an&amp;deren übernehmen</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nobody else has changed the same.</source>
        <translation>Niemand sonst hat dasselbe geändert.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same at the same time. Both values are shown at the field.</source>
        <translation>Jemand anderes hat gleichzeitig dasselbe geändert. Beide Werte stehen am Feld.</translation>
    </message>
</context>
<context>
    <name>kontorist::EntryHead</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name, number, place or telephone</source>
        <translation>Name, Nummer, Ort oder Telefon</translation>
    </message>
    <message>
        <source>Customer&apos;s reference</source>
        <translation>Bestellzeichen</translation>
    </message>
    <message>
        <source>Wanted on</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>Delivery to</source>
        <translation>Lieferung an</translation>
    </message>
    <message>
        <source>Complete delivery only</source>
        <translation>Nur komplett liefern</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>The company does not answer. Press Enter again.</source>
        <translation>Die Firma antwortet nicht. Bitte noch einmal Enter drücken.</translation>
    </message>
    <message>
        <source>customer&apos;s address</source>
        <translation>Anschrift des Kunden</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>andere Anschrift</translation>
    </message>
    <message>
        <source>The new customer is not kept yet: Enter in his last field does it.</source>
        <translation>Der neue Kunde ist noch nicht angelegt: Enter im letzten Feld legt ihn an.</translation>
    </message>
    <message>
        <source>Who orders?</source>
        <translation>Wer bestellt?</translation>
    </message>
    <message>
        <source>Choose the customer from the list: Arrow down, Enter.</source>
        <translation>Den Kunden aus der Liste wählen: Pfeil nach unten, Enter.</translation>
    </message>
    <message>
        <source>soonest</source>
        <translation>baldigst</translation>
    </message>
</context>
<context>
    <name>kontorist::EntryPage</name>
    <message>
        <source>&amp;Confirm the order</source>
        <translation>Auftrag &amp;bestätigen</translation>
    </message>
    <message>
        <source>&amp;Save the change</source>
        <translation>Änderung &amp;speichern</translation>
    </message>
    <message>
        <source>As a &amp;quote</source>
        <translation>Als An&amp;gebot</translation>
    </message>
    <message>
        <source>Same as &amp;last time</source>
        <translation>Wie &amp;letztes Mal</translation>
    </message>
    <message>
        <source>Other delivery &amp;address</source>
        <translation>&amp;Andere Lieferanschrift</translation>
    </message>
    <message>
        <source>Par&amp;tial deliveries or complete</source>
        <translation>&amp;Teillieferungen oder komplett</translation>
    </message>
    <message>
        <source>Next open &amp;point</source>
        <translation>Nächster offener &amp;Punkt</translation>
    </message>
    <message>
        <source>Ne&amp;xt draft</source>
        <translation>Nächster Ent&amp;wurf</translation>
    </message>
    <message>
        <source>Disca&amp;rd what is typed</source>
        <translation>Eingabe &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Edit the line</source>
        <translation>Position b&amp;earbeiten</translation>
    </message>
    <message>
        <source>Re&amp;move the line</source>
        <translation>Position entfer&amp;nen</translation>
    </message>
    <message>
        <source>Line &amp;up</source>
        <translation>Position nach &amp;oben</translation>
    </message>
    <message>
        <source>Line &amp;down</source>
        <translation>Position nach &amp;unten</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Wie&amp;derholen</translation>
    </message>
    <message>
        <source>There is no line yet.</source>
        <translation>Es gibt noch keine Position.</translation>
    </message>
    <message>
        <source>Choose a line first: Arrow up in the empty article field.</source>
        <translation>Zuerst eine Position wählen: Pfeil nach oben im leeren Artikelfeld.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation>Zuerst einen Kunden wählen.</translation>
    </message>
    <message>
        <source>This customer has not ordered yet.</source>
        <translation>Dieser Kunde hat noch nichts bestellt.</translation>
    </message>
    <message>
        <source>No point is open.</source>
        <translation>Kein Punkt ist offen.</translation>
    </message>
    <message>
        <source>There is only this one.</source>
        <translation>Es gibt nur diesen.</translation>
    </message>
    <message>
        <source>Nothing is typed.</source>
        <translation>Nichts ist eingegeben.</translation>
    </message>
    <message>
        <source>Line removed: %1</source>
        <translation>Position entfernt: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken over from %1</source>
        <translation>Übernommen aus %1</translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>Eingefügt: %1</translation>
    </message>
    <message>
        <source>This line is not added yet: Enter adds it, or empty the field.</source>
        <translation>Diese Position steht noch nicht im Auftrag: Enter nimmt sie auf; sonst das Feld leeren.</translation>
    </message>
    <message>
        <source>What is ordered? Type an article, Enter, a quantity, Enter.</source>
        <translation>Was wird bestellt? Artikel, Enter, Menge, Enter.</translation>
    </message>
    <message>
        <source>%1 is changed: %2.</source>
        <translation>%1 ist geändert: %2.</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 ist angenommen: %2.</translation>
    </message>
    <message>
        <source>It is entered and waits, nothing is reserved yet: %1</source>
        <translation>Erfasst, aber noch nicht freigegeben; es ist nichts reserviert: %1</translation>
    </message>
    <message>
        <source>Quote for %1</source>
        <translation>Angebot für %1</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Auftrag von %1</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>%1 ist angenommen.</translation>
    </message>
    <message>
        <source>Taken back right after it was entered</source>
        <translation>Gleich nach der Eingabe zurückgenommen</translation>
    </message>
    <message>
        <source>%1 is cancelled. What was typed stands here again.</source>
        <translation>%1 ist storniert. Was eingegeben war, steht wieder hier.</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Gesamt %1</translation>
    </message>
    <message>
        <source>One order is not finished: %1 goes there.</source>
        <translation>Ein Auftrag ist nicht fertig: %1 führt dorthin.</translation>
    </message>
    <message>
        <source>%1 orders are not finished: %2 goes to the next.</source>
        <translation>%1 Aufträge sind nicht fertig: %2 führt zum nächsten.</translation>
    </message>
    <message>
        <source>You had begun this change and not finished it.</source>
        <translation>Diese Änderung war begonnen und nicht fertig.</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>What was typed is discarded.</source>
        <translation>Die Eingabe ist verworfen.</translation>
    </message>
    <message>
        <source>Orders that are being typed</source>
        <translation>Aufträge in Arbeit</translation>
    </message>
    <message>
        <source>To be read to the caller</source>
        <translation>Zum Vorlesen am Telefon</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Entwurf gesichert %1</translation>
    </message>
    <message>
        <source>No draft is kept</source>
        <translation>Kein Entwurf gesichert</translation>
    </message>
    <message>
        <source>What is typed cannot be kept as a draft: %1. Orders can be taken all the same.</source>
        <translation>Die Eingabe kann nicht als Entwurf gesichert werden: %1. Aufträge können trotzdem angenommen werden.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>You had begun this change; somebody else has changed the order since. %1</source>
        <translation>Diese Änderung war begonnen; inzwischen hat jemand anders den Auftrag geändert. %1</translation>
    </message>
    <message>
        <source>Somebody else has changed the order meanwhile. Both changes stand here now; save again.</source>
        <translation>Jemand anders hat den Auftrag inzwischen geändert. Beide Änderungen stehen jetzt hier; bitte noch einmal speichern.</translation>
    </message>
    <message>
        <source>Somebody else has changed the order meanwhile. What you both changed stands here as you typed it; save again or mend it. %1</source>
        <translation>Jemand anders hat den Auftrag inzwischen geändert. Was beide geändert haben, steht hier wie eingegeben; noch einmal speichern oder verbessern. %1</translation>
    </message>
    <message>
        <source>This order is taken. %1 begins the next one.</source>
        <translation>Dieser Auftrag ist angenommen. %1 beginnt den nächsten.</translation>
    </message>
</context>
<context>
    <name>kontorist::EntryStrip</name>
    <message>
        <source>No article is called “%1”. Type another number or part of the name.</source>
        <translation>Kein Artikel heißt „%1“. Bitte eine andere Nummer oder einen Teil des Namens eingeben.</translation>
    </message>
    <message>
        <source>The company does not answer. Press Enter again.</source>
        <translation>Die Firma antwortet nicht. Bitte noch einmal Enter drücken.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Price €</source>
        <translation>Einzel €</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Rabatt %</translation>
    </message>
    <message>
        <source>Wanted on</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>Text below</source>
        <translation>Text darunter</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Which article? Type its number or a part of its name.</source>
        <translation>Welcher Artikel? Bitte Nummer oder einen Teil des Namens eingeben.</translation>
    </message>
    <message>
        <source>Choose the article from the list with Enter.</source>
        <translation>Den Artikel mit Enter aus der Liste wählen.</translation>
    </message>
    <message>
        <source>More than nothing, please.</source>
        <translation>Bitte mehr als nichts.</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Nummer oder Name</translation>
    </message>
    <message>
        <source>Number, bar code or part of the name. 10*1001 takes ten of it at once.</source>
        <translation>Nummer, Strichcode oder ein Teil des Namens. 10*1001 nimmt gleich zehn davon.</translation>
    </message>
</context>
<context>
    <name>kontorist::ImportPage</name>
    <message>
        <source>&amp;File</source>
        <translation>D&amp;atei</translation>
    </message>
    <message>
        <source>&amp;Brings in</source>
        <translation>&amp;Enthält</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Absender</translation>
    </message>
    <message>
        <source>What comes in and what does not</source>
        <translation>Was hereinkommt und was nicht</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>a table of text (CSV): drop it here, or type where it lies</source>
        <translation>Texttabelle (CSV): hierher ziehen oder Pfad eingeben</translation>
    </message>
    <message>
        <source>under this name the meaning of the columns is kept</source>
        <translation>unter diesem Namen wird die Bedeutung der Spalten gemerkt</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>A table to import</source>
        <translation>Eine Tabelle zum Importieren</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Look at what the columns mean, then try it: nothing is kept by that.</source>
        <translation>Prüfen Sie, was die Spalten bedeuten, dann der Probelauf: Er übernimmt nichts.</translation>
    </message>
    <message>
        <source>Choose the table that is to come in.</source>
        <translation>Wählen Sie die Tabelle, die übernommen werden soll.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Er läuft schon.</translation>
    </message>
    <message>
        <source>No table is chosen.</source>
        <translation>Es ist keine Tabelle gewählt.</translation>
    </message>
    <message>
        <source>Say who sends such tables: his next one is understood by that name.</source>
        <translation>Sagen Sie, wer solche Tabellen schickt: Unter diesem Namen wird seine nächste verstanden.</translation>
    </message>
    <message>
        <source>Try it first, to see what comes in.</source>
        <translation>Erst der Probelauf, damit zu sehen ist, was hereinkommt.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoicePage</name>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>&amp;Cancel the invoice</source>
        <translation>Rechnung &amp;stornieren</translation>
    </message>
    <message>
        <source>&amp;Go to the customer</source>
        <translation>Zum &amp;Kunden gehen</translation>
    </message>
    <message>
        <source>Payments and credits</source>
        <translation>Zahlungen und Guthaben</translation>
    </message>
    <message>
        <source>credit of %1</source>
        <translation>Guthaben von %1</translation>
    </message>
    <message>
        <source>%1 open, due %2</source>
        <translation>%1 offen, fällig %2</translation>
    </message>
    <message>
        <source>It is a correction itself.</source>
        <translation>Sie ist selbst eine Korrektur.</translation>
    </message>
    <message>
        <source>The invoice is cancelled.</source>
        <translation>Die Rechnung ist storniert.</translation>
    </message>
    <message>
        <source>A down payment invoice can only be cancelled as a whole.</source>
        <translation>Eine Abschlagsrechnung kann nur im Ganzen storniert werden.</translation>
    </message>
    <message>
        <source>Nothing is open on it.</source>
        <translation>Darauf ist nichts offen.</translation>
    </message>
    <message>
        <source>It belongs to no order.</source>
        <translation>Sie gehört zu keinem Auftrag.</translation>
    </message>
    <message>
        <source>%1 was issued.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Book payment</source>
        <translation>Zahlung &amp;buchen</translation>
    </message>
    <message>
        <source>Co&amp;rrect</source>
        <translation>Ko&amp;rrigieren</translation>
    </message>
    <message>
        <source>Go to the ord&amp;er</source>
        <translation>Zum &amp;Auftrag gehen</translation>
    </message>
    <message>
        <source>&amp;Book the correction</source>
        <translation>Korrektur schrei&amp;ben</translation>
    </message>
    <message>
        <source>Nothing was paid yet.</source>
        <translation>Noch nichts bezahlt.</translation>
    </message>
    <message>
        <source>It is still being read.</source>
        <translation>Sie wird noch gelesen.</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoiceRunPage</name>
    <message>
        <source>All is billed. The next deliveries appear here by themselves.</source>
        <translation>Alles berechnet. Die nächsten Lieferungen erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Alle an&amp;haken</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Keine anhaken</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>1 invoice was issued.</source>
        <translation>1 Rechnung ist geschrieben.</translation>
    </message>
    <message>
        <source>%1 invoices were issued.</source>
        <translation>%1 Rechnungen sind geschrieben.</translation>
    </message>
    <message>
        <source>%1 were refused and stay in the list with the reason.</source>
        <translation>%1 wurden abgelehnt und stehen mit dem Grund weiter in der Liste.</translation>
    </message>
    <message>
        <source>Looking at what was shipped …</source>
        <translation>Die Lieferungen werden durchgesehen …</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 bereit</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 angehakt</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>Repeat th&amp;is 1</source>
        <translation>Diese 1 &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Issue 1 invoice</source>
        <translation>1 Rechnung &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;Issue %1 invoices</source>
        <translation>%1 Rechnungen &amp;schreiben</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Ein Lauf ist im Gang.</translation>
    </message>
    <message>
        <source>Nothing is ticked that is ready.</source>
        <translation>Es ist nichts angehakt, was bereit ist.</translation>
    </message>
    <message>
        <source>No run is under way.</source>
        <translation>Es ist kein Lauf im Gang.</translation>
    </message>
    <message>
        <source>Invoice run</source>
        <translation>Rechnungslauf</translation>
    </message>
    <message>
        <source>Repeat only these &amp;%1</source>
        <translation>Nur diese %1 &amp;wiederholen</translation>
    </message>
    <message>
        <source>Say up to which day what was shipped is to be billed.</source>
        <translation>Angeben, bis zu welchem Tag Versendetes abgerechnet werden soll.</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoicesPage</name>
    <message>
        <source>&amp;Invoice run</source>
        <translation>&amp;Rechnungslauf</translation>
    </message>
    <message>
        <source>Book pa&amp;yment</source>
        <translation>Zahlung &amp;buchen</translation>
    </message>
</context>
<context>
    <name>kontorist::JournalPage</name>
    <message>
        <source>&amp;Only this record</source>
        <translation>Nur &amp;dieser Vorgang</translation>
    </message>
</context>
<context>
    <name>kontorist::KeyOverlay</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Enter gives the command, Esc closes.</source>
        <translation>Eingabe führt den Befehl aus, Esc schließt.</translation>
    </message>
</context>
<context>
    <name>kontorist::LetterheadForm</name>
    <message>
        <source>Six digits or letters a to f behind #, for example #1f5fa8.</source>
        <translation>Sechs Ziffern oder Buchstaben a bis f hinter #, zum Beispiel #1f5fa8.</translation>
    </message>
    <message>
        <source>It can hardly be read on white paper. Choose a darker colour.</source>
        <translation>Sie ist auf weißem Papier kaum zu lesen. Wählen Sie eine dunklere.</translation>
    </message>
    <message>
        <source>Form of DIN 5008</source>
        <translation>Form nach DIN 5008</translation>
    </message>
    <message>
        <source>B: address field lower, room for the head</source>
        <translation>B: Anschriftfeld tiefer, Platz für den Kopf</translation>
    </message>
    <message>
        <source>A: address field higher, room for the text</source>
        <translation>A: Anschriftfeld höher, Platz für den Text</translation>
    </message>
    <message>
        <source>Colour of subject and total</source>
        <translation>Farbe von Betreff und Endbetrag</translation>
    </message>
    <message>
        <source>Line below the name</source>
        <translation>Zeile unter dem Namen</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>&amp;Bild wählen …</translation>
    </message>
    <message>
        <source>&amp;Without picture</source>
        <translation>&amp;Ohne Bild</translation>
    </message>
    <message>
        <source>Picture at the right</source>
        <translation>Bild rechts</translation>
    </message>
    <message>
        <source>The picture holds the name already</source>
        <translation>Das Bild enthält den Namen schon</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>ein anderes Bild</translation>
    </message>
    <message>
        <source>No picture in the head.</source>
        <translation>Kein Bild im Kopf.</translation>
    </message>
    <message>
        <source>A picture stands in the head.</source>
        <translation>Im Kopf steht ein Bild.</translation>
    </message>
    <message>
        <source>Texts on</source>
        <translation>Texte auf</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Before the table</source>
        <translation>Vor der Tabelle</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>andere Texte</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>Positionsnummer</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Day of delivery, on quotes and confirmations</source>
        <translation>Liefertag, auf Angeboten und Auftragsbestätigungen</translation>
    </message>
    <message>
        <source>Ordered, on delivery notes</source>
        <translation>Bestellt, auf Lieferscheinen</translation>
    </message>
    <message>
        <source>Still to come, on delivery notes</source>
        <translation>Offen, auf Lieferscheinen</translation>
    </message>
    <message>
        <source>other columns</source>
        <translation>andere Spalten</translation>
    </message>
    <message>
        <source>Below column %1 of the foot</source>
        <translation>Unter Spalte %1 der Fußzeile</translation>
    </message>
    <message>
        <source>other lines</source>
        <translation>andere Zeilen</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schrift</translation>
    </message>
</context>
<context>
    <name>kontorist::LetterheadPage</name>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>&amp;Bild wählen …</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>From now on; what was handed out stays as it is.</source>
        <translation>Gilt ab jetzt; was ausgegeben ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefpapier</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>A picture for the letterhead</source>
        <translation>Ein Bild für das Briefpapier</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>kontorist::LineModel</name>
    <message>
        <source>Pos</source>
        <translation>Pos</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price €</source>
        <translation>Einzel €</translation>
    </message>
    <message>
        <source>Total €</source>
        <translation>Gesamt €</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Lieferbar</translation>
    </message>
</context>
<context>
    <name>kontorist::LineTable</name>
    <message>
        <source>Lines of the order</source>
        <translation>Positionen des Auftrags</translation>
    </message>
    <message>
        <source>Article, Enter, quantity, Enter. Lines of an e-mail or a table can be pasted: %1.</source>
        <translation>Artikel, Enter, Menge, Enter. Zeilen aus einer E-Mail oder Tabelle lassen sich einfügen: %1.</translation>
    </message>
</context>
<context>
    <name>kontorist::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Somebody else has changed this row meanwhile. What is typed here takes its place.</source>
        <translation>Jemand anderes hat diese Zeile inzwischen geändert. Was hier getippt ist, tritt an ihre Stelle.</translation>
    </message>
</context>
<context>
    <name>kontorist::ListPage</name>
    <message>
        <source>Choose a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>Nä&amp;chste Ansicht</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>&amp;Vorige Ansicht</translation>
    </message>
    <message>
        <source>&amp;Sort by the next column</source>
        <translation>Nach der nächsten &amp;Spalte sortieren</translation>
    </message>
    <message>
        <source>&amp;Turn the sorting round</source>
        <translation>Sortierung um&amp;kehren</translation>
    </message>
    <message>
        <source>Columns as they &amp;were</source>
        <translation>Spalten wie &amp;ursprünglich</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen k&amp;opieren</translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation>Als Tabelle exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tabellenkalkulation (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with semicolons (*.csv)</source>
        <translation>Text mit Semikolons (*.csv)</translation>
    </message>
    <message>
        <source>%1 read for the table</source>
        <translation>%1 für die Tabelle gelesen</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 nach %2 geschrieben</translation>
    </message>
    <message>
        <source>E&amp;xport as a table…</source>
        <translation>Als Tabelle e&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>kontorist::MailSettings</name>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Save the mail account</source>
        <translation>E-Mail-Konto speichern</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>none (only this computer)</source>
        <translation>keine (nur dieser Computer)</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Sender’s address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation>Absendername</translation>
    </message>
    <message>
        <source>Hidden copy to</source>
        <translation>Blindkopie an</translation>
    </message>
    <message>
        <source>is known here</source>
        <translation>ist hier bekannt</translation>
    </message>
    <message>
        <source>Save the mail account first.</source>
        <translation>Speichern Sie zuerst das E-Mail-Konto.</translation>
    </message>
</context>
<context>
    <name>kontorist::MainWindow</name>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Be&amp;ispielfirma öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Kontorist</source>
        <translation>Ü&amp;ber Kontorist</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>%1 – Kontorist</source>
        <translation>%1 – Kontorist</translation>
    </message>
    <message>
        <source>Open a company</source>
        <translation>Firma öffnen</translation>
    </message>
    <message>
        <source>Companies (*.kontorist)</source>
        <translation>Firmen (*.kontorist)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>About Kontorist</source>
        <translation>Über Kontorist</translation>
    </message>
    <message>
        <source>working …</source>
        <translation>arbeitet …</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Only &amp;icons at the left</source>
        <translation>Links nur S&amp;ymbole</translation>
    </message>
    <message>
        <source>A new company</source>
        <translation>Eine neue Firma</translation>
    </message>
    <message>
        <source>company</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <translation>&amp;Tasten und Befehle</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>&amp;Suche oder Befehl</translation>
    </message>
    <message>
        <source>Act&amp;ions</source>
        <translation>A&amp;ktionen</translation>
    </message>
    <message>
        <source>What is typed here is not saved yet.</source>
        <translation>Was hier eingegeben wurde, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Kontorist %1&lt;/h3&gt;&lt;p&gt;From the order to the money, at the desk of a small company.&lt;/p&gt;&lt;p&gt;Icons: Tabler Icons (MIT). Fonts: Noto Sans, Noto Serif, Lato (OFL).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Kontorist %1&lt;/h3&gt;&lt;p&gt;Vom Auftrag zum Geld, am Schreibtisch einer kleinen Firma.&lt;/p&gt;&lt;p&gt;Symbole: Tabler Icons (MIT). Schriften: Noto Sans, Noto Serif, Lato (OFL).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>“%1” is no company, no table and no e-invoice. Drop a company (.kontorist) to open it, a table of text (.csv) to import it, or an e-invoice (.xml, .pdf) to check it.</source>
        <translation>„%1“ ist keine Firma, keine Tabelle und keine E-Rechnung. Eine Firma (.kontorist) hierher ziehen, um sie zu öffnen, eine Texttabelle (.csv), um sie einzulesen, eine E-Rechnung (.xml, .pdf), um sie zu prüfen.</translation>
    </message>
    <message>
        <source>Open a company first: “%1” is looked at in its window.</source>
        <translation>Zuerst eine Firma öffnen: „%1“ wird in ihrem Fenster angesehen.</translation>
    </message>
</context>
<context>
    <name>kontorist::MergePanel</name>
    <message>
        <source>Join with another customer</source>
        <translation>Mit anderem Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Join them for good</source>
        <translation>Endgültig zusammenführen</translation>
    </message>
    <message>
        <source>Customer that &amp;goes on</source>
        <translation>Kunde, der &amp;bleibt</translation>
    </message>
    <message>
        <source>Name, number, place or telephone</source>
        <translation>Name, Nummer, Ort oder Telefon</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Diesen Kunden gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 ends; whoever is chosen here goes on.</source>
        <translation>%1 endet; wer hier gewählt wird, bleibt.</translation>
    </message>
    <message>
        <source>Choose the customer that goes on.</source>
        <translation>Wählen Sie den Kunden, der bleibt.</translation>
    </message>
    <message>
        <source>%1 ends, %2 goes on.</source>
        <translation>%1 endet, %2 bleibt.</translation>
    </message>
    <message>
        <source>Orders that go over: %1</source>
        <translation>Aufträge, die übergehen: %1</translation>
    </message>
    <message>
        <source>Open items that go over, with a transfer entry: %1, %2</source>
        <translation>Offene Posten, die übergehen, mit Umbuchung: %1, %2</translation>
    </message>
    <message>
        <source>Prices that go over: %1</source>
        <translation>Preise, die übergehen: %1</translation>
    </message>
    <message>
        <source>Contacts, delivery addresses and article numbers are added to his own.</source>
        <translation>Ansprechpartner, Lieferadressen und eigene Artikelnummern kommen zu seinen dazu.</translation>
    </message>
    <message>
        <source>Documents keep the name they were issued with; the number %1 leads to %2. This cannot be taken back.</source>
        <translation>Belege behalten den Namen, mit dem sie ausgestellt wurden; die Nummer %1 führt zu %2. Das lässt sich nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>kontorist::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the sentence, to send it to who can help</source>
        <translation>Kopiert den Satz, um ihn jemandem zu schicken, der helfen kann</translation>
    </message>
</context>
<context>
    <name>kontorist::NewCustomer</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>kontorist::OpeningBar</name>
    <message>
        <source>&amp;Give it up</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>%1 is being opened …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>kontorist::OrderPage</name>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>F&amp;reigeben</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Änd&amp;ern</translation>
    </message>
    <message>
        <source>&amp;Go to the customer</source>
        <translation>Zum K&amp;unden</translation>
    </message>
    <message>
        <source>Co&amp;nfirm to the customer</source>
        <translation>Dem Kunden bes&amp;tätigen</translation>
    </message>
    <message>
        <source>The confirmation waits in the outbox.</source>
        <translation>Die Auftragsbestätigung liegt im Postausgang.</translation>
    </message>
    <message>
        <source>Take the release &amp;back</source>
        <translation>Freigabe &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Take the release back</source>
        <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The order is entered again; its goods are free.</source>
        <translation>Der Auftrag ist wieder erfasst, seine Ware ist frei.</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Hold the order</source>
        <translation>Auftrag sperren</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>The order is on hold.</source>
        <translation>Der Auftrag ist gesperrt.</translation>
    </message>
    <message>
        <source>&amp;Lift the hold</source>
        <translation>Sperre auf&amp;heben</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>The order is free.</source>
        <translation>Der Auftrag ist frei.</translation>
    </message>
    <message>
        <source>Cancel what i&amp;s open</source>
        <translation>Offenes storn&amp;ieren</translation>
    </message>
    <message>
        <source>Cancel all that is still open</source>
        <translation>Alles stornieren, was noch offen ist</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>What was open is cancelled.</source>
        <translation>Was offen war, ist storniert.</translation>
    </message>
    <message>
        <source>Do &amp;it</source>
        <translation>Aus&amp;führen</translation>
    </message>
    <message>
        <source>&amp;Accept the quote</source>
        <translation>Angebot &amp;annehmen</translation>
    </message>
    <message>
        <source>To the &amp;warehouse</source>
        <translation>Zum &amp;Lager</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>Be&amp;rechnen</translation>
    </message>
    <message>
        <source>New order of &amp;this customer</source>
        <translation>&amp;Neuer Auftrag des Kunden</translation>
    </message>
    <message>
        <source>The quote became order %1.</source>
        <translation>Aus dem Angebot wurde der Auftrag %1.</translation>
    </message>
    <message>
        <source>The order is released; its goods are reserved.</source>
        <translation>Der Auftrag ist freigegeben, seine Ware ist reserviert.</translation>
    </message>
    <message>
        <source>%1 was issued.</source>
        <translation>%1 wurde ausgestellt.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>No papers yet.</source>
        <translation>Noch keine Belege.</translation>
    </message>
    <message>
        <source>The order is being read.</source>
        <translation>Der Auftrag wird gelesen.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Freight, ter&amp;ms, tax, delivery</source>
        <translation>Fracht, &amp;Bedingungen, Steuer, Lieferung</translation>
    </message>
    <message>
        <source>Te&amp;xt of the line</source>
        <translation>Te&amp;xt der Position</translation>
    </message>
    <message>
        <source>The order is changed.</source>
        <translation>Der Auftrag ist geändert.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Wählen Sie zuerst eine Position.</translation>
    </message>
    <message>
        <source>Text of line %1: %2</source>
        <translation>Text der Position %1: %2</translation>
    </message>
    <message>
        <source>Change the line</source>
        <translation>Position ändern</translation>
    </message>
    <message>
        <source>&amp;Text below the name</source>
        <translation>&amp;Text unter der Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Kind of invoice</source>
        <translation>Re&amp;chnungsart</translation>
    </message>
</context>
<context>
    <name>kontorist::OrdersPage</name>
    <message>
        <source>Re&amp;lease</source>
        <translation>Frei&amp;geben</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>Stop the r&amp;un</source>
        <translation>Lauf an&amp;halten</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>1 order released.</source>
        <translation>1 Auftrag freigegeben.</translation>
    </message>
    <message>
        <source>%1 orders released.</source>
        <translation>%1 Aufträge freigegeben.</translation>
    </message>
    <message>
        <source>New &amp;order (F7)</source>
        <translation>Neuer &amp;Auftrag (F7)</translation>
    </message>
</context>
<context>
    <name>kontorist::OtherAddress</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>kontorist::OutboxPage</name>
    <message>
        <source>Send &amp;again</source>
        <translation>Noch ein&amp;mal senden</translation>
    </message>
    <message>
        <source>It is &amp;done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Aufgeben</translation>
    </message>
    <message>
        <source>1 letter went out.</source>
        <translation>1 E-Mail ist hinausgegangen.</translation>
    </message>
    <message>
        <source>%1 letters went out.</source>
        <translation>%1 E-Mails sind hinausgegangen.</translation>
    </message>
    <message>
        <source>Send what is d&amp;ue</source>
        <translation>Fälliges sen&amp;den</translation>
    </message>
    <message>
        <source>It is still being read.</source>
        <translation>Es wird noch gelesen.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>Nothing waits to be printed.</source>
        <translation>Nichts wartet auf den Druck.</translation>
    </message>
    <message>
        <source>1 document was handed to the printer.</source>
        <translation>1 Beleg wurde an den Drucker gegeben.</translation>
    </message>
    <message>
        <source>%1 documents were handed to the printer.</source>
        <translation>%1 Belege wurden an den Drucker gegeben.</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>D&amp;rucken</translation>
    </message>
    <message>
        <source>Print al&amp;l that waits</source>
        <translation>A&amp;lles Wartende drucken</translation>
    </message>
    <message>
        <source>St&amp;op the run</source>
        <translation>Lauf an&amp;halten</translation>
    </message>
</context>
<context>
    <name>kontorist::OverviewPage</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Invoices that are overdue</source>
        <translation>Überfällige Rechnungen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Amount €</source>
        <translation>Betrag €</translation>
    </message>
    <message>
        <source>Last documents</source>
        <translation>Letzte Belege</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Gross €</source>
        <translation>Brutto €</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Noch keine Belege.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Jetzt zu tun</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Die ersten Schritte</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Alles erledigt.</translation>
    </message>
    <message>
        <source>Orders taken</source>
        <translation>Auftragseingang</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>Invoices issued</source>
        <translation>Rechnungen ausgestellt</translation>
    </message>
    <message>
        <source>Payments received</source>
        <translation>Zahlungseingänge</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
    <message>
        <source>of these overdue</source>
        <translation>davon überfällig</translation>
    </message>
</context>
<context>
    <name>kontorist::PaletteBox</name>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Search or command …   %1</source>
        <translation>Suche oder Befehl …   %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>No record and no command is called “%1”.</source>
        <translation>Kein Vorgang und kein Befehl heißt „%1“.</translation>
    </message>
    <message>
        <source>The search is not answered. Enter tries it again.</source>
        <translation>Die Suche wird nicht beantwortet. Enter versucht es noch einmal.</translation>
    </message>
</context>
<context>
    <name>kontorist::PastePanel</name>
    <message>
        <source>Pasted lines that name no article</source>
        <translation>Eingefügte Zeilen ohne Artikel</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>One line names no article. Mend it here, or leave it out.</source>
        <translation>Eine Zeile nennt keinen Artikel. Hier verbessern oder weglassen.</translation>
    </message>
    <message>
        <source>%1 lines name no article. Mend them here, or leave them out.</source>
        <translation>%1 Zeilen nennen keinen Artikel. Hier verbessern oder weglassen.</translation>
    </message>
</context>
<context>
    <name>kontorist::PaymentPage</name>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>What it was put against</source>
        <translation>Zugeordnet zu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount €</source>
        <translation>Betrag €</translation>
    </message>
    <message>
        <source>Cash discount €</source>
        <translation>Skonto €</translation>
    </message>
    <message>
        <source>Take the payment back</source>
        <translation>Die Zahlung zurücknehmen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Gru&amp;nd</translation>
    </message>
    <message>
        <source>&amp;Allocate the credit</source>
        <translation>Guthaben &amp;zuordnen</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Go to the customer</source>
        <translation>Zum &amp;Kunden gehen</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Credit paid back</source>
        <translation>Erstattetes Guthaben</translation>
    </message>
    <message>
        <source>Advance on the order</source>
        <translation>Anzahlung auf den Auftrag</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message>
        <source>What it paid is open again, its cash discount is gone, and the books get the mirror of each entry.</source>
        <translation>Was sie bezahlt hat, ist wieder offen, ihr Skonto entfällt, und jede Buchung wird gespiegelt.</translation>
    </message>
    <message>
        <source>The credit stands again as if it had not been paid back.</source>
        <translation>Das Guthaben steht wieder da, als wäre es nicht erstattet worden.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Still credit</source>
        <translation>Noch Guthaben</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Gebucht am</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Bank&apos;s text</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>Davon ist nichts übrig.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>Sie ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 was taken back.</source>
        <translation>%1 ist zurückgenommen.</translation>
    </message>
    <message>
        <source>The credit was allocated.</source>
        <translation>Das Guthaben ist zugeordnet.</translation>
    </message>
    <message>
        <source>T&amp;ake it back</source>
        <translation>Sie &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>All of it is credit.</source>
        <translation>Alles davon ist Guthaben.</translation>
    </message>
</context>
<context>
    <name>kontorist::PaymentsPage</name>
    <message>
        <source>&amp;Book a payment</source>
        <translation>Zahlung &amp;buchen</translation>
    </message>
    <message>
        <source>Pay a credit bac&amp;k</source>
        <translation>Guthaben &amp;erstatten</translation>
    </message>
    <message>
        <source>Owed %1 · not due yet %2 · up to 30 days late %3 · up to 60 days %4 · up to 90 days %5 · later %6</source>
        <translation>Offen %1 · noch nicht fällig %2 · bis 30 Tage überfällig %3 · bis 60 Tage %4 · bis 90 Tage %5 · älter %6</translation>
    </message>
    <message>
        <source>Choose a credit first: a correction or a payment that is not used up.</source>
        <translation>Wählen Sie zuerst ein Guthaben: eine Korrektur oder eine Zahlung, die nicht aufgebraucht ist.</translation>
    </message>
    <message>
        <source>%1 was booked: pay it out now.</source>
        <translation>%1 ist gebucht: Bitte jetzt auszahlen.</translation>
    </message>
    <message>
        <source>Pay this &amp;one</source>
        <translation>Zahlung da&amp;zu buchen</translation>
    </message>
</context>
<context>
    <name>kontorist::PriceForm</name>
    <message>
        <source>For customer no.</source>
        <translation>Für Kunde Nr.</translation>
    </message>
    <message>
        <source>or price group</source>
        <translation>oder Preisgruppe</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Ab Menge</translation>
    </message>
    <message>
        <source>Price of one, net</source>
        <translation>Preis je Einheit, netto</translation>
    </message>
    <message>
        <source>or % off the list price</source>
        <translation>oder % vom Listenpreis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>empty: everybody</source>
        <translation>leer: alle</translation>
    </message>
    <message>
        <source>since ever</source>
        <translation>seit jeher</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>Further price</source>
        <translation>Weiterer Preis</translation>
    </message>
    <message>
        <source>Add the price</source>
        <translation>Preis anlegen</translation>
    </message>
</context>
<context>
    <name>kontorist::PrintPanel</name>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Drucker</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>&amp;Exemplare</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>Fa&amp;ch</translation>
    </message>
    <message>
        <source>Folder for P&amp;DFs</source>
        <translation>&amp;Ordner für PDFs</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>From 1 to %1 copies.</source>
        <translation>Von 1 bis %1 Exemplare.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Abbrechen  Esc</translation>
    </message>
    <message>
        <source>Standard printer</source>
        <translation>Standarddrucker</translation>
    </message>
</context>
<context>
    <name>kontorist::PrinterSettings</name>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>Keep for this desk</source>
        <translation>Für diesen Arbeitsplatz merken</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Drucker</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>&amp;Exemplare</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>&amp;Fach</translation>
    </message>
    <message>
        <source>Standard printer</source>
        <translation>Standarddrucker</translation>
    </message>
    <message>
        <source>Standard printer: %1</source>
        <translation>Standarddrucker: %1</translation>
    </message>
</context>
<context>
    <name>kontorist::Rail</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 warten</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>kontorist::RangeSettings</name>
    <message>
        <source>Number ranges</source>
        <translation>Nummernkreise</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Nummernkreis</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Change the range</source>
        <translation>Nummernkreis ändern</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>&amp;Goes on with</source>
        <translation>&amp;Weiter mit</translation>
    </message>
    <message>
        <source>Where does it go on?</source>
        <translation>Womit geht es weiter?</translation>
    </message>
    <message>
        <source>Numbers of this year are given: it goes on with the next one, so that there is no gap.</source>
        <translation>Nummern dieses Jahres sind vergeben: Es geht mit der nächsten weiter, damit keine Lücke entsteht.</translation>
    </message>
    <message>
        <source>Next number: %1</source>
        <translation>Nächste Nummer: %1</translation>
    </message>
</context>
<context>
    <name>kontorist::RateTable</name>
    <message>
        <source>Rates of VAT</source>
        <translation>Umsatzsteuersätze</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rate %</source>
        <translation>Satz %</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gilt</translation>
    </message>
</context>
<context>
    <name>kontorist::RecordList</name>
    <message>
        <source>Views: %1</source>
        <translation>Ansichten: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Nothing in this view matches “%1”. Esc clears the filter.</source>
        <translation>Nichts in dieser Ansicht passt zu „%1“. Esc leert den Filter.</translation>
    </message>
    <message>
        <source>Nothing is in this view.</source>
        <translation>In dieser Ansicht ist nichts.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>%1 read, more follow</source>
        <translation>%1 gelesen, weitere folgen</translation>
    </message>
    <message>
        <source>This could not be read. F5 tries it again.</source>
        <translation>Das konnte nicht gelesen werden. F5 versucht es noch einmal.</translation>
    </message>
</context>
<context>
    <name>kontorist::RefundPanel</name>
    <message>
        <source>Pay a credit back</source>
        <translation>Ein Guthaben erstatten</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>&amp;Zahlungsart</translation>
    </message>
    <message>
        <source>Pay %1 back</source>
        <translation>An %1 erstatten</translation>
    </message>
    <message>
        <source>%1 stand to the customer&apos;s credit; the oldest credit is paid back first.</source>
        <translation>Der Kunde hat %1 Guthaben; das älteste wird zuerst erstattet.</translation>
    </message>
    <message>
        <source>%1 of %2 are not used.</source>
        <translation>%1 von %2 sind nicht verbraucht.</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Betrag</translation>
    </message>
</context>
<context>
    <name>kontorist::ReturnEntryPage</name>
    <message>
        <source>&amp;Delivery note, invoice or order</source>
        <translation>&amp;Lieferschein, Rechnung oder Auftrag</translation>
    </message>
    <message>
        <source>A consumer &amp;withdraws from the contract</source>
        <translation>Ein Verbraucher wi&amp;derruft den Vertrag</translation>
    </message>
    <message>
        <source>Scan or type its number, then Enter</source>
        <translation>Nummer scannen oder tippen, dann Enter</translation>
    </message>
    <message>
        <source>&amp;Book the arrival</source>
        <translation>&amp;Eingang buchen</translation>
    </message>
    <message>
        <source>Only a&amp;nnounce it</source>
        <translation>Nur a&amp;nkündigen</translation>
    </message>
    <message>
        <source>&amp;Everything comes back</source>
        <translation>A&amp;lles kommt zurück</translation>
    </message>
    <message>
        <source>&amp;Another document</source>
        <translation>Anderer &amp;Beleg</translation>
    </message>
    <message>
        <source>New return</source>
        <translation>Neue Retoure</translation>
    </message>
    <message>
        <source>%1 delivered, %2 of the line come back already</source>
        <translation>%1 geliefert, %2 der Position kommen schon zurück</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 geliefert</translation>
    </message>
    <message>
        <source>Nothing of %1 was delivered.</source>
        <translation>Von %1 wurde nichts geliefert.</translation>
    </message>
    <message>
        <source>Scan or type first what it is a return of.</source>
        <translation>Zuerst scannen oder tippen, wovon es eine Retoure ist.</translation>
    </message>
    <message>
        <source>Type first how many come back.</source>
        <translation>Zuerst eintippen, wie viele zurückkommen.</translation>
    </message>
    <message>
        <source>Return %1 is opened.</source>
        <translation>Retoure %1 ist angelegt.</translation>
    </message>
</context>
<context>
    <name>kontorist::ReturnLines</name>
    <message>
        <source>Comes back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>No more than %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>↓ shows the usual ones</source>
        <translation>↓ zeigt die üblichen</translation>
    </message>
    <message>
        <source>Say why it comes back.</source>
        <translation>Angeben, warum es zurückkommt.</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Übliche Gründe</translation>
    </message>
</context>
<context>
    <name>kontorist::ReturnPage</name>
    <message>
        <source>To be booked</source>
        <translation>Zu buchen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>&amp;Book what came</source>
        <translation>Eingang &amp;buchen</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>&amp;Erledigen</translation>
    </message>
    <message>
        <source>&amp;Everything arrived</source>
        <translation>A&amp;lles ist da</translation>
    </message>
    <message>
        <source>Open the &amp;order</source>
        <translation>&amp;Auftrag öffnen</translation>
    </message>
    <message>
        <source>Go to the &amp;customer</source>
        <translation>Zum &amp;Kunden</translation>
    </message>
    <message>
        <source>Everything has arrived and was looked at.</source>
        <translation>Alles ist eingegangen und geprüft.</translation>
    </message>
    <message>
        <source>Type first how many came back, or choose their condition.</source>
        <translation>Zuerst eintippen, wie viele zurückkamen, oder den Zustand wählen.</translation>
    </message>
    <message>
        <source>Nothing of it has arrived yet.</source>
        <translation>Davon ist noch nichts eingegangen.</translation>
    </message>
    <message>
        <source>It belongs to no order.</source>
        <translation>Gehört zu keinem Auftrag.</translation>
    </message>
    <message>
        <source>Return %1: booked.</source>
        <translation>Retoure %1: gebucht.</translation>
    </message>
    <message>
        <source>Return %1 is settled.</source>
        <translation>Retoure %1 ist erledigt.</translation>
    </message>
</context>
<context>
    <name>kontorist::ReturnsPage</name>
    <message>
        <source>New ret&amp;urn</source>
        <translation>Neue &amp;Retoure</translation>
    </message>
</context>
<context>
    <name>kontorist::RunFoot</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>kontorist::RunQuestionBar</name>
    <message>
        <source>Shipped &amp;until</source>
        <translation>Versendet &amp;bis</translation>
    </message>
    <message>
        <source>&amp;Joined</source>
        <translation>&amp;Zusammenfassen</translation>
    </message>
    <message>
        <source>As each customer wishes</source>
        <translation>Wie der Kunde es wünscht</translation>
    </message>
    <message>
        <source>One invoice a customer</source>
        <translation>Eine Rechnung je Kunde</translation>
    </message>
    <message>
        <source>Each delivery apart</source>
        <translation>Jede Lieferung einzeln</translation>
    </message>
</context>
<context>
    <name>kontorist::RunTable</name>
    <message>
        <source>What is to be billed</source>
        <translation>Was zu berechnen ist</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Delivery notes</source>
        <translation>Lieferscheine</translation>
    </message>
    <message>
        <source>Gross €</source>
        <translation>Brutto €</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>To be billed</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>kontorist::ScanDesk</name>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>No article, order or pick list has this code. Nothing was counted.</source>
        <translation>Kein Artikel, Auftrag und keine Pickliste hat diesen Code. Nichts gezählt.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Everything is there already. Nothing was counted.</source>
        <translation>Es ist schon alles da. Nichts gezählt.</translation>
    </message>
    <message>
        <source>Put it back and scan the right article.</source>
        <translation>Zurücklegen und richtigen Artikel scannen.</translation>
    </message>
    <message>
        <source>Nothing more is wanted. Put it back.</source>
        <translation>Es fehlt nichts mehr. Zurücklegen.</translation>
    </message>
    <message>
        <source>The same one %1 times: check whether bin %2 holds what it should.</source>
        <translation>%1-mal derselbe: prüfen, ob auf Platz %2 das Richtige liegt.</translation>
    </message>
    <message>
        <source>WRONG ARTICLE</source>
        <translation>FALSCHER ARTIKEL</translation>
    </message>
    <message>
        <source>%1: %2 of %3 are there already. Nothing was counted.</source>
        <translation>%1: schon %2 von %3. Nichts gezählt.</translation>
    </message>
    <message>
        <source>How many of what?</source>
        <translation>Wie viel wovon?</translation>
    </message>
    <message>
        <source>Scan the article first, then type how many there are.</source>
        <translation>Zuerst den Artikel scannen, dann die Menge tippen.</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Nichts zu drucken</translation>
    </message>
    <message>
        <source>The paper exists as soon as something was scanned.</source>
        <translation>Den Beleg gibt es, sobald etwas gescannt ist.</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Only the last scan can be taken back here.</source>
        <translation>Hier lässt sich nur der letzte Scan zurücknehmen.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 of %2 lines are open: scan them, or say with F12 what is missing.</source>
        <translation>%1 von %2 Positionen sind offen: scannen oder mit F12 als Fehlmenge melden.</translation>
    </message>
    <message>
        <source>There is nothing to pack.</source>
        <translation>Es ist nichts zu packen.</translation>
    </message>
    <message>
        <source>Every parcel is checked: scan what goes into the box.</source>
        <translation>Jedes Paket wird geprüft: scannen, was in den Karton kommt.</translation>
    </message>
    <message>
        <source>There is nothing to ship.</source>
        <translation>Es ist nichts zu versenden.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Parcel %1 is packed</source>
        <translation>Paket %1 ist gepackt</translation>
    </message>
    <message>
        <source>Scan the tracking number of each parcel, then DONE.</source>
        <translation>Sendungsnummer jedes Pakets scannen, dann FERTIG.</translation>
    </message>
    <message>
        <source>What is left goes into the next one.</source>
        <translation>Der Rest kommt ins nächste.</translation>
    </message>
    <message>
        <source>The goods are booked out. DONE once the carrier has them.</source>
        <translation>Die Ware ist ausgebucht. FERTIG, sobald sie abgeholt ist.</translation>
    </message>
    <message>
        <source>Shipped. Scan the next order.</source>
        <translation>Versendet. Nächsten Auftrag scannen.</translation>
    </message>
    <message>
        <source>Handed over. Scan the next order.</source>
        <translation>Übergeben. Nächsten Auftrag scannen.</translation>
    </message>
    <message>
        <source>Too short for a tracking number.</source>
        <translation>Zu kurz für eine Sendungsnummer.</translation>
    </message>
    <message>
        <source>Scanned already</source>
        <translation>Schon gescannt</translation>
    </message>
    <message>
        <source>%1 belongs to parcel %2.</source>
        <translation>%1 gehört zu Paket %2.</translation>
    </message>
    <message>
        <source>Parcel %1: %2</source>
        <translation>Paket %1: %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Bring it to the packing table, then DONE.</source>
        <translation>Zum Packplatz bringen, dann FERTIG.</translation>
    </message>
    <message>
        <source>Everything is in the box. Close it with DONE.</source>
        <translation>Alles ist im Karton. Mit FERTIG schließen.</translation>
    </message>
    <message>
        <source>Counted for line %1 of %2.</source>
        <translation>Gezählt für Position %1 von %2.</translation>
    </message>
    <message>
        <source>%1: %2 taken back.</source>
        <translation>%1: %2 zurückgenommen.</translation>
    </message>
    <message>
        <source>scanned by mistake</source>
        <translation>versehentlich gescannt</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>Hier fehlt nichts</translation>
    </message>
    <message>
        <source>What is not in its bin is said while picking.</source>
        <translation>Was nicht an seinem Platz ist, wird beim Kommissionieren gemeldet.</translation>
    </message>
    <message>
        <source>not in its bin</source>
        <translation>nicht an seinem Platz</translation>
    </message>
    <message>
        <source>%1: %2 missing. They are reserved elsewhere, or wait as a back order.</source>
        <translation>%1: %2 fehlen. Sie werden von anderem Platz genommen oder bleiben im Rückstand.</translation>
    </message>
    <message>
        <source>The box is not kept</source>
        <translation>Der Karton wird nicht gesichert</translation>
    </message>
    <message>
        <source>Until it is a parcel, only this screen knows what lies in it: %1</source>
        <translation>Bis ein Paket daraus wird, weiß nur dieser Bildschirm, was darin liegt: %1</translation>
    </message>
</context>
<context>
    <name>kontorist::ScanPage</name>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Missing</source>
        <translation>Fehl&amp;menge</translation>
    </message>
    <message>
        <source>&amp;Next step (F8)</source>
        <translation>&amp;Nächster Schritt (F8)</translation>
    </message>
    <message>
        <source>&amp;Take the last scan back</source>
        <translation>Letzten Scan &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Skip the line (↓)</source>
        <translation>Position ü&amp;berspringen (↓)</translation>
    </message>
    <message>
        <source>&amp;Print the list or the delivery note</source>
        <translation>Pickliste oder Lieferschein &amp;drucken</translation>
    </message>
    <message>
        <source>Open the &amp;order</source>
        <translation>&amp;Auftrag öffnen</translation>
    </message>
    <message>
        <source>Pa&amp;use (Esc)</source>
        <translation>&amp;Pausieren (Esc)</translation>
    </message>
    <message>
        <source>What is not in its bin is said while picking.</source>
        <translation>Was nicht an seinem Platz ist, wird beim Kommissionieren gemeldet.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Hier ist nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>kontorist::ScanStage</name>
    <message>
        <source>BIN</source>
        <translation>PLATZ</translation>
    </message>
    <message>
        <source>How much of this line is there</source>
        <translation>Wie viel von dieser Position da ist</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>ERWARTET</translation>
    </message>
    <message>
        <source>%1 from bin %2</source>
        <translation>%1 von Platz %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>scanned: %1</source>
        <translation>gescannt: %1</translation>
    </message>
</context>
<context>
    <name>kontorist::ScannerProbe</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>kontorist::ScannerTest</name>
    <message>
        <source>What the scanner sends</source>
        <translation>Was der Scanner sendet</translation>
    </message>
    <message>
        <source>Scan any code now. Nothing is counted. Esc closes.</source>
        <translation>Jetzt irgendeinen Code scannen. Es wird nichts gezählt. Esc schließt.</translation>
    </message>
    <message>
        <source>Characters: %1 (%2)</source>
        <translation>Zeichen: %1 (%2)</translation>
    </message>
    <message>
        <source>Keys that are no characters and are left out: %1</source>
        <translation>Tasten, die keine Zeichen sind und wegfallen: %1</translation>
    </message>
    <message>
        <source>Nothing ends it. Set the scanner up to send Enter behind each code.</source>
        <translation>Am Ende kommt nichts. Stellen Sie den Scanner so ein, dass er hinter jedem Code Enter sendet.</translation>
    </message>
    <message>
        <source>It ends with %1.</source>
        <translation>Am Ende kommt %1.</translation>
    </message>
    <message>
        <source>At most %1 ms between two characters: taken for a scanner.</source>
        <translation>Höchstens %1 ms zwischen zwei Zeichen: gilt als Scanner.</translation>
    </message>
    <message>
        <source>Up to %1 ms between two characters: taken for typing. Set the scanner up to send faster.</source>
        <translation>Bis zu %1 ms zwischen zwei Zeichen: gilt als getippt. Stellen Sie den Scanner schneller ein.</translation>
    </message>
    <message>
        <source>It is a card of commands.</source>
        <translation>Es ist eine Befehlskarte.</translation>
    </message>
    <message>
        <source>It is article %1 %2, %3 at once.</source>
        <translation>Es ist Artikel %1 %2, je Scan %3.</translation>
    </message>
    <message>
        <source>It is order %1.</source>
        <translation>Es ist Auftrag %1.</translation>
    </message>
    <message>
        <source>It is pick list %1.</source>
        <translation>Es ist Pickliste %1.</translation>
    </message>
    <message>
        <source>It is delivery note %1.</source>
        <translation>Es ist Lieferschein %1.</translation>
    </message>
    <message>
        <source>Nothing is known under it.</source>
        <translation>Darunter ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>kontorist::SettingsPage</name>
    <message>
        <source>&amp;Search the settings</source>
        <translation>Einstellungen su&amp;chen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Person to ask</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Commercial register, court and number</source>
        <translation>Handelsregister, Gericht und Nummer</translation>
    </message>
    <message>
        <source>Managing directors</source>
        <translation>Geschäftsführung</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankverbindung</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>VAT is due</source>
        <translation>Umsatzsteuer wird fällig</translation>
    </message>
    <message>
        <source>with the supply (agreed)</source>
        <translation>mit der Leistung (Soll)</translation>
    </message>
    <message>
        <source>with the money (collected)</source>
        <translation>mit dem Geld (Ist)</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Kontenrahmen</translation>
    </message>
    <message>
        <source>Small business: no VAT (§ 19 UStG)</source>
        <translation>Kleinunternehmer: keine Umsatzsteuer (§ 19 UStG)</translation>
    </message>
    <message>
        <source>Books are closed until</source>
        <translation>Bücher geschlossen bis</translation>
    </message>
    <message>
        <source>nothing is closed</source>
        <translation>nichts ist geschlossen</translation>
    </message>
    <message>
        <source>Taxes and books</source>
        <translation>Steuern und Bücher</translation>
    </message>
    <message>
        <source>Terms of payment</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>cash discount</source>
        <translation>Skonto</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Goods are picked before they are shipped</source>
        <translation>Ware wird vor dem Versand kommissioniert</translation>
    </message>
    <message>
        <source>Parcels are checked before they are shipped</source>
        <translation>Packstücke werden vor dem Versand geprüft</translation>
    </message>
    <message>
        <source>The hand-over to the carrier is confirmed</source>
        <translation>Die Übergabe an den Frachtführer wird bestätigt</translation>
    </message>
    <message>
        <source>An incomplete order keeps goods for days</source>
        <translation>Unvollständiger Auftrag hält Ware so viele Tage</translation>
    </message>
    <message>
        <source>An order on hold keeps goods for days</source>
        <translation>Gesperrter Auftrag hält Ware so viele Tage</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lagerorte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ships orders</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Order of use</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Add location</source>
        <translation>Lagerort anlegen</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Number ranges</source>
        <translation>Nummernkreise</translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <translation>Rechnungsnummern</translation>
    </message>
    <message>
        <source>Order numbers</source>
        <translation>Auftragsnummern</translation>
    </message>
    <message>
        <source>Customer numbers</source>
        <translation>Kundennummern</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Sprache und Darstellung</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>The location is there.</source>
        <translation>Der Lagerort ist angelegt.</translation>
    </message>
    <message>
        <source>Say who you are: it stands on every paper.</source>
        <translation>Wer sind Sie? Das steht auf jedem Beleg.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Letterhead</source>
        <translation>&amp;Briefpapier</translation>
    </message>
    <message>
        <source>Company and address</source>
        <translation>Firma und Anschrift</translation>
    </message>
    <message>
        <source>Rates of VAT</source>
        <translation>Umsatzsteuersätze</translation>
    </message>
    <message>
        <source>The next number is %1.</source>
        <translation>Die nächste Nummer ist %1.</translation>
    </message>
    <message>
        <source>Printers of this desk</source>
        <translation>Drucker dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>The mail server took the test message.</source>
        <translation>Der Mailserver hat die Testnachricht angenommen.</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Papers go out</source>
        <translation>Belege gehen hinaus</translation>
    </message>
    <message>
        <source>Form of invoices</source>
        <translation>Form der Rechnungen</translation>
    </message>
    <message>
        <source>An invoice after advances bills</source>
        <translation>Eine Rechnung nach Anzahlungen berechnet</translation>
    </message>
    <message>
        <source>Papers and invoices</source>
        <translation>Belege und Rechnungen</translation>
    </message>
    <message>
        <source>e-invoice</source>
        <translation>E-Rechnung</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>advances</source>
        <translation>Anzahlungen</translation>
    </message>
</context>
<context>
    <name>kontorist::SettlePanel</name>
    <message>
        <source>What the customer gets</source>
        <translation>Was der Kunde bekommt</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>&amp;The customer gets</source>
        <translation>&amp;Der Kunde bekommt</translation>
    </message>
    <message>
        <source>&amp;Kept back</source>
        <translation>Ein&amp;behalten</translation>
    </message>
    <message>
        <source>such as for wear</source>
        <translation>etwa für Abnutzung</translation>
    </message>
    <message>
        <source>The same goods are reserved for %1 again and shipped without an invoice.</source>
        <translation>Dieselbe Ware wird für %1 noch einmal reserviert und ohne Rechnung geliefert.</translation>
    </message>
    <message>
        <source>Nothing is credited. What was not invoiced yet is invoiced.</source>
        <translation>Es wird nichts gutgeschrieben. Was noch nicht berechnet ist, wird berechnet.</translation>
    </message>
    <message>
        <source>%1 are credited without an invoice.</source>
        <translation>%1 werden ohne Rechnung gutgeschrieben.</translation>
    </message>
    <message>
        <source>Invoice %1 is corrected by %2.</source>
        <translation>Rechnung %1 wird um %2 korrigiert.</translation>
    </message>
    <message>
        <source>What is open on it falls by %1.</source>
        <translation>Ihr offener Betrag sinkt um %1.</translation>
    </message>
    <message>
        <source>Cash discount of %1 comes back.</source>
        <translation>Skonto von %1 kommt zurück.</translation>
    </message>
    <message>
        <source>Never invoiced, so without a correction: %1.</source>
        <translation>Nie berechnet, daher ohne Korrektur: %1.</translation>
    </message>
    <message>
        <source>%1 are paid back by transfer.</source>
        <translation>%1 werden per Überweisung erstattet.</translation>
    </message>
    <message>
        <source>%1 become the customer&apos;s credit.</source>
        <translation>%1 werden Guthaben des Kunden.</translation>
    </message>
    <message>
        <source>Nothing is left to be paid back.</source>
        <translation>Zu erstatten bleibt nichts.</translation>
    </message>
    <message>
        <source>If everything of the order is back, standard delivery is repaid as well.</source>
        <translation>Ist alles vom Auftrag zurück, werden auch die Kosten der Standardlieferung erstattet.</translation>
    </message>
</context>
<context>
    <name>kontorist::SharedFields</name>
    <message>
        <source>A whole number belongs here.</source>
        <translation>Hierher gehört eine ganze Zahl.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Somebody else has emptied this meanwhile. Ctrl+S keeps yours, Ctrl+Shift+D takes theirs.</source>
        <translation>Jemand anderes hat dies inzwischen geleert. Strg+S behält Ihren Wert, Strg+Umschalt+D nimmt den anderen.</translation>
    </message>
    <message>
        <source>Somebody else has written “%1” meanwhile. Ctrl+S keeps yours, Ctrl+Shift+D takes theirs.</source>
        <translation>Jemand anderes hat inzwischen „%1“ geschrieben. Strg+S behält Ihren Wert, Strg+Umschalt+D nimmt den anderen.</translation>
    </message>
</context>
<context>
    <name>kontorist::StartPage</name>
    <message>
        <source>No company is open.</source>
        <translation>Es ist keine Firma geöffnet.</translation>
    </message>
    <message>
        <source>&amp;New company…</source>
        <translation>&amp;Neue Firma…</translation>
    </message>
    <message>
        <source>&amp;Open a company… (Ctrl+O)</source>
        <translation>Firma ö&amp;ffnen… (Strg+O)</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample</source>
        <translation>Mit einer &amp;Beispielfirma ausprobieren</translation>
    </message>
    <message>
        <source>Companies that were open</source>
        <translation>Zuletzt geöffnete Firmen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>A company on a server (PostgreSQL)</source>
        <translation>Eine Firma auf einem Server (PostgreSQL)</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Ben&amp;utzer:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>From the order to the money.</source>
        <translation>Vom Auftrag zum Geld.</translation>
    </message>
</context>
<context>
    <name>kontorist::StockForm</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Erwartet am</translation>
    </message>
    <message>
        <source>From (purchase order)</source>
        <translation>Von (Bestellung)</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Einkaufspreis je Einheit</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Supplier’s delivery note</source>
        <translation>Lieferschein des Lieferanten</translation>
    </message>
    <message>
        <source>Nothing more is expected of it</source>
        <translation>Rest wird nicht mehr erwartet</translation>
    </message>
    <message>
        <source>Articles that fit</source>
        <translation>Passende Artikel</translation>
    </message>
    <message>
        <source>There is no article “%1”.</source>
        <translation>Es gibt keinen Artikel „%1“.</translation>
    </message>
</context>
<context>
    <name>kontorist::StockPage</name>
    <message>
        <source>&amp;Announce goods</source>
        <translation>Ware &amp;ankündigen</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Buchen</translation>
    </message>
    <message>
        <source>&amp;Journal of this article</source>
        <translation>&amp;Protokoll dieses Artikels</translation>
    </message>
    <message>
        <source>Choose first what to book: receive, count or announce.</source>
        <translation>Wählen Sie zuerst, was gebucht wird: Wareneingang, Zählung oder Ankündigung.</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Count what is there</source>
        <translation>Zählen, was da ist</translation>
    </message>
    <message>
        <source>Announce goods</source>
        <translation>Ware ankündigen</translation>
    </message>
    <message>
        <source>The goods are announced.</source>
        <translation>Die Ware ist angekündigt.</translation>
    </message>
    <message>
        <source>Receipt %1 is booked.</source>
        <translation>Wareneingang %1 ist gebucht.</translation>
    </message>
    <message>
        <source>Counted; the difference is %1.</source>
        <translation>Gezählt; die Differenz ist %1.</translation>
    </message>
    <message>
        <source>%1 waiting lines are served.</source>
        <translation>%1 wartende Positionen sind bedient.</translation>
    </message>
    <message>
        <source>Receive &amp;goods</source>
        <translation>&amp;Wareneingang</translation>
    </message>
    <message>
        <source>C&amp;ount</source>
        <translation>&amp;Zählen</translation>
    </message>
</context>
<context>
    <name>kontorist::TakenPanel</name>
    <message>
        <source>&amp;Open the order</source>
        <translation>Auftrag ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Next order</source>
        <translation>&amp;Nächster Auftrag</translation>
    </message>
</context>
<context>
    <name>kontorist::Toast</name>
    <message>
        <source>What has just been done</source>
        <translation>Was gerade geschehen ist</translation>
    </message>
</context>
<context>
    <name>kontorist::Topics</name>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>kontorist::WarehousePage</name>
    <message>
        <source>Scan an order or a pick list</source>
        <translation>Auftrag oder Pickliste scannen</translation>
    </message>
    <message>
        <source>Pick to&amp;gether</source>
        <translation>Zusammen ko&amp;mmissionieren</translation>
    </message>
    <message>
        <source>Open the &amp;order</source>
        <translation>&amp;Auftrag öffnen</translation>
    </message>
    <message>
        <source>Show &amp;back orders</source>
        <translation>&amp;Rückstände ansehen</translation>
    </message>
    <message>
        <source>“%1” is no order, pick list or delivery note.</source>
        <translation>„%1“ ist kein Auftrag, keine Pickliste und kein Lieferschein.</translation>
    </message>
    <message>
        <source>Test the scann&amp;er</source>
        <translation>Scanner &amp;prüfen</translation>
    </message>
</context>
</TS>
