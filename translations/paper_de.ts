<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>Delivery note</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Ihre Bestellung</translation>
    </message>
    <message>
        <source>Our order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Lot %1: %2</source>
        <translation>Charge %1: %2</translation>
    </message>
    <message>
        <source>Your article no. %1</source>
        <translation>Ihre Artikelnummer %1</translation>
    </message>
    <message>
        <source>Replacement, free of charge</source>
        <translation>Ersatzlieferung, ohne Berechnung</translation>
    </message>
    <message>
        <source>The rest is expected on %1</source>
        <translation>Rest voraussichtlich am %1</translation>
    </message>
    <message>
        <source>expected on %1</source>
        <translation>voraussichtlich am %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pos</translation>
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
        <source>Ordered</source>
        <translation>bestellt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Gewicht %1</translation>
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
        <source>Received in good condition</source>
        <translation>Ware vollständig und unbeschädigt erhalten</translation>
    </message>
    <message>
        <source>Name in capitals</source>
        <translation>Name in Druckschrift</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Sending something back?</source>
        <translation>Rücksendung?</translation>
    </message>
    <message>
        <source>Please enclose this note and mark the articles and the reason:</source>
        <translation>Bitte legen Sie diesen Beleg bei und kreuzen Sie den Grund an:</translation>
    </message>
    <message>
        <source>wrong article</source>
        <translation>falscher Artikel</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>zu viel</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>gefällt nicht</translation>
    </message>
    <message>
        <source>Delivery note %1</source>
        <translation>Lieferschein %1</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>TAKEN BACK</source>
        <translation>STORNIERT</translation>
    </message>
    <message>
        <source>For the carrier: %1</source>
        <translation>Für die Zustellung: %1</translation>
    </message>
    <message>
        <source>The invoice follows separately.</source>
        <translation>Die Rechnung folgt gesondert.</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>Partial invoice %1</source>
        <translation>Teilrechnung %1</translation>
    </message>
    <message>
        <source>Collective invoice %1</source>
        <translation>Sammelrechnung %1</translation>
    </message>
    <message>
        <source>Down payment invoice %1</source>
        <translation>Abschlagsrechnung %1</translation>
    </message>
    <message>
        <source>Final invoice %1</source>
        <translation>Schlussrechnung %1</translation>
    </message>
    <message>
        <source>Invoice correction %1</source>
        <translation>Rechnungskorrektur %1</translation>
    </message>
    <message>
        <source>Cancellation %1</source>
        <translation>Stornorechnung %1</translation>
    </message>
    <message>
        <source>of invoice %1 of %2</source>
        <translation>zur Rechnung %1 vom %2</translation>
    </message>
    <message>
        <source>Correction no.</source>
        <translation>Korrekturnummer</translation>
    </message>
    <message>
        <source>Original invoice</source>
        <translation>Zur Rechnung</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Date of supply</source>
        <translation>Lieferdatum</translation>
    </message>
    <message>
        <source>Period of supply</source>
        <translation>Leistungszeitraum</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Ihre Referenz</translation>
    </message>
    <message>
        <source>Your VAT ID</source>
        <translation>Ihre USt-IdNr.</translation>
    </message>
    <message>
        <source>we credit you for:</source>
        <translation>wir schreiben Ihnen gut:</translation>
    </message>
    <message>
        <source>we take back the whole of invoice %1 of %2:</source>
        <translation>unsere Rechnung %1 vom %2 nehmen wir vollständig zurück:</translation>
    </message>
    <message>
        <source>we correct our invoice %1 of %2 as follows:</source>
        <translation>unsere Rechnung %1 vom %2 korrigieren wir wie folgt:</translation>
    </message>
    <message>
        <source>for our supply of %1 (delivery note %2) we charge you:</source>
        <translation>für unsere Lieferung vom %1 (Lieferschein %2) berechnen wir Ihnen:</translation>
    </message>
    <message>
        <source>for our supplies and services we charge you:</source>
        <translation>für unsere Lieferungen und Leistungen berechnen wir Ihnen:</translation>
    </message>
    <message>
        <source>Delivery note %1 of %2</source>
        <translation>Lieferschein %1 vom %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Your order %1</source>
        <translation>Ihre Bestellung %1</translation>
    </message>
    <message>
        <source>Supplied on %1</source>
        <translation>geliefert am %1</translation>
    </message>
    <message>
        <source>Amount of correction</source>
        <translation>Korrekturbetrag</translation>
    </message>
    <message>
        <source>Invoice total</source>
        <translation>Rechnungsbetrag</translation>
    </message>
    <message>
        <source>Remaining net</source>
        <translation>Restbetrag netto</translation>
    </message>
    <message>
        <source>Remaining VAT</source>
        <translation>Rest-USt</translation>
    </message>
    <message>
        <source>Expected supply</source>
        <translation>Voraussichtliche Leistung</translation>
    </message>
    <message>
        <source>we ask you for an advance on order %1:</source>
        <translation>wir bitten Sie um eine Anzahlung auf den Auftrag %1:</translation>
    </message>
    <message>
        <source>Down payment of %1 on order %2</source>
        <translation>Anzahlung von %1 auf Auftrag %2</translation>
    </message>
    <message>
        <source>Down payment on order %1</source>
        <translation>Anzahlung auf Auftrag %1</translation>
    </message>
    <message>
        <source>less advance payment of %1</source>
        <translation>abzüglich Anzahlung vom %1</translation>
    </message>
    <message>
        <source>(net %1, VAT %2)</source>
        <translation>(netto %1, USt %2)</translation>
    </message>
    <message>
        <source>less down payment invoice %1, paid on %2</source>
        <translation>abzüglich Abschlagsrechnung %1, gezahlt am %2</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Delivered to: %1</source>
        <translation>Geliefert an: %1</translation>
    </message>
    <message>
        <source>VAT is accounted for when payment is received (§ 20 UStG).</source>
        <translation>Versteuerung nach vereinnahmten Entgelten.</translation>
    </message>
    <message>
        <source>All prices include VAT.</source>
        <translation>Alle Preise enthalten die gesetzliche Umsatzsteuer.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>We set %1 off against open invoices or pay it back.</source>
        <translation>Wir verrechnen %1 mit offenen Rechnungen oder zahlen den Betrag zurück.</translation>
    </message>
    <message>
        <source>Tax no. %1</source>
        <translation>Steuernr. %1</translation>
    </message>
    <message>
        <source>VAT ID %1</source>
        <translation>USt-IdNr. %1</translation>
    </message>
    <message>
        <source>Management:</source>
        <translation>Geschäftsführung:</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Tel. %1</translation>
    </message>
    <message>
        <source>Address unknown</source>
        <translation>Anschrift unbekannt</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>Order confirmation %1</source>
        <translation>Auftragsbestätigung %1</translation>
    </message>
    <message>
        <source>Quote no.</source>
        <translation>Angebotsnummer</translation>
    </message>
    <message>
        <source>Confirmation no.</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Bestellt am</translation>
    </message>
    <message>
        <source>Your inquiry</source>
        <translation>Ihre Anfrage</translation>
    </message>
    <message>
        <source>Requested for</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>thank you for your inquiry. We are pleased to offer:</source>
        <translation>vielen Dank für Ihre Anfrage. Gern bieten wir Ihnen an:</translation>
    </message>
    <message>
        <source>your order has been changed. This confirmation replaces the earlier one; we deliver as follows:</source>
        <translation>Ihr Auftrag wurde geändert. Diese Bestätigung ersetzt die frühere; wir liefern wie folgt:</translation>
    </message>
    <message>
        <source>thank you for your order, which we confirm as follows:</source>
        <translation>vielen Dank für Ihren Auftrag, den wir wie folgt bestätigen:</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>Delivery address: %1</source>
        <translation>Lieferanschrift: %1</translation>
    </message>
    <message>
        <source>Invoice to: %1</source>
        <translation>Rechnung an: %1</translation>
    </message>
    <message>
        <source>Terms of delivery: %1</source>
        <translation>Lieferbedingungen: %1</translation>
    </message>
    <message>
        <source>Shipped with: %1</source>
        <translation>Versand mit: %1</translation>
    </message>
    <message>
        <source>As agreed, we deliver everything together.</source>
        <translation>Wie vereinbart liefern wir alles zusammen.</translation>
    </message>
    <message>
        <source>Please tell us at once if anything here is not as you ordered it.</source>
        <translation>Bitte sagen Sie uns gleich Bescheid, wenn etwas nicht Ihrer Bestellung entspricht.</translation>
    </message>
    <message>
        <source>This quote is valid until %1.</source>
        <translation>Dieses Angebot gilt bis %1.</translation>
    </message>
    <message>
        <source>We order as quoted:</source>
        <translation>Wir bestellen wie angeboten:</translation>
    </message>
    <message>
        <source>Place, date</source>
        <translation>Ort, Datum</translation>
    </message>
    <message>
        <source>Signature, stamp</source>
        <translation>Unterschrift, Stempel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kiste</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>Mind the likeness to %1</source>
        <translation>Achtung, ähnlich: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Pick list %1</source>
        <translation>Pickliste %1</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Box %1: order %2</source>
        <translation>Kiste %1: Auftrag %2</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>Steuerschuldner ist der Empfänger</translation>
    </message>
    <message>
        <source>intra-Community supply</source>
        <translation>innergemeinschaftliche Lieferung</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Ausfuhr</translation>
    </message>
    <message>
        <source>not taxable here</source>
        <translation>nicht steuerbar</translation>
    </message>
    <message>
        <source>zero rate</source>
        <translation>Nullsteuersatz</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>steuerfrei</translation>
    </message>
    <message>
        <source>%1 VAT on %2</source>
        <translation>%1 USt auf %2</translation>
    </message>
    <message>
        <source>No VAT (%1) on %2</source>
        <translation>Ohne USt (%1) auf %2</translation>
    </message>
    <message>
        <source>including %1 VAT on %2 net</source>
        <translation>darin %1 USt auf netto %2</translation>
    </message>
    <message>
        <source>including no VAT (%1)</source>
        <translation>darin ohne USt (%1)</translation>
    </message>
    <message>
        <source>Exempt from VAT as a small business under § 19 UStG (Germany).</source>
        <translation>Steuerbefreiung für Kleinunternehmer gemäß § 19 UStG.</translation>
    </message>
    <message>
        <source>Exempt from VAT under § 4 UStG (Germany).</source>
        <translation>Steuerfrei nach § 4 UStG.</translation>
    </message>
    <message>
        <source>Our VAT ID: %1 · Your VAT ID: %2</source>
        <translation>Unsere USt-IdNr.: %1 · Ihre USt-IdNr.: %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Einzel</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1 VAT</source>
        <translation>%1 USt</translation>
    </message>
    <message>
        <source>Sum of items</source>
        <translation>Summe Positionen</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Summe netto</translation>
    </message>
    <message>
        <source>Reverse charge: VAT is to be paid by the recipient.</source>
        <translation>Steuerschuldnerschaft des Leistungsempfängers.</translation>
    </message>
    <message>
        <source>VAT-exempt intra-Community supply (§ 4 No. 1b, § 6a UStG, Art. 138 VAT Directive).</source>
        <translation>Steuerfreie innergemeinschaftliche Lieferung (§ 4 Nr. 1b, § 6a UStG).</translation>
    </message>
    <message>
        <source>VAT-exempt export supply (§ 4 No. 1a, § 6 UStG).</source>
        <translation>Steuerfreie Ausfuhrlieferung (§ 4 Nr. 1a, § 6 UStG).</translation>
    </message>
    <message>
        <source>Service not taxable in Germany (§ 3a Abs. 2 UStG).</source>
        <translation>Nicht im Inland steuerbare Leistung (§ 3a Abs. 2 UStG).</translation>
    </message>
    <message>
        <source>VAT rate of 0% under § 12 Abs. 3 UStG.</source>
        <translation>Nullsteuersatz nach § 12 Abs. 3 UStG.</translation>
    </message>
    <message>
        <source>payable at once without deduction</source>
        <translation>sofort ohne Abzug</translation>
    </message>
    <message>
        <source>%1 days net</source>
        <translation>%1 Tage netto</translation>
    </message>
    <message>
        <source>We collect the amount by direct debit.</source>
        <translation>Wir ziehen den Betrag per Lastschrift ein.</translation>
    </message>
    <message>
        <source>Payable in cash on receipt.</source>
        <translation>Zahlbar bar bei Erhalt.</translation>
    </message>
    <message>
        <source>Payable by card.</source>
        <translation>Zahlbar mit Karte.</translation>
    </message>
    <message>
        <source>Payable in advance.</source>
        <translation>Zahlbar im Voraus.</translation>
    </message>
    <message>
        <source>Paid by %1, less %2 cash discount: %3</source>
        <translation>Bei Zahlung bis %1 abzüglich %2 Skonto: %3</translation>
    </message>
    <message>
        <source>Payment reference: %1</source>
        <translation>Verwendungszweck: %1</translation>
    </message>
    <message>
        <source>Please transfer %1 by %2.</source>
        <translation>Bitte überweisen Sie %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 cash discount within %2 days</source>
        <translation>%1 Skonto innerhalb %2 Tagen</translation>
    </message>
    <message>
        <source>Terms of payment: %1</source>
        <translation>Zahlungsbedingungen: %1</translation>
    </message>
    <message>
        <source>Already paid in full. Nothing is left to pay.</source>
        <translation>Bereits vollständig bezahlt. Es ist nichts mehr zu zahlen.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Übertrag</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>damaged on the way</source>
        <translation>unterwegs beschädigt</translation>
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
    <message>
        <source>Surcharge</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>please find our quote %1 attached.</source>
        <translation>anbei erhalten Sie unser Angebot %1.</translation>
    </message>
    <message>
        <source>thank you for your order. Our confirmation %1 is attached.</source>
        <translation>vielen Dank für Ihren Auftrag. Anbei erhalten Sie unsere Auftragsbestätigung %1.</translation>
    </message>
    <message>
        <source>your goods are on their way. Our delivery note %1 is attached.</source>
        <translation>Ihre Ware ist unterwegs. Anbei erhalten Sie unseren Lieferschein %1.</translation>
    </message>
    <message>
        <source>please find our invoice %1 attached.</source>
        <translation>anbei erhalten Sie unsere Rechnung %1.</translation>
    </message>
    <message>
        <source>please find our invoice correction %1 attached.</source>
        <translation>anbei erhalten Sie unsere Rechnungskorrektur %1.</translation>
    </message>
    <message>
        <source>Managing director: %1</source>
        <translation>Geschäftsführung: %1</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Freundliche Grüße</translation>
    </message>
    <message>
        <source>Test message of %1</source>
        <translation>Testnachricht von %1</translation>
    </message>
    <message>
        <source>this message shows that mail goes out. It needs no answer.</source>
        <translation>diese Nachricht zeigt, dass E-Mails hinausgehen. Sie braucht keine Antwort.</translation>
    </message>
</context>
</TS>
