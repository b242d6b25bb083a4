<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>(sample)</source>
        <translation>(Beispiel)</translation>
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
        <translation>„%1“ gibt es nur bei Anzahlungsrechnungen (kind „downPayment“); sie brauchen entweder einen Betrag oder einen Prozentsatz.</translation>
    </message>
    <message>
        <source>Only %2 of %1 is neither billed nor asked for yet. Ask for less.</source>
        <translation>Von %1 sind nur noch %2 weder berechnet noch angefordert. Fordern Sie weniger an.</translation>
    </message>
    <message>
        <source>The down payment invoice %1 is still open with %2. Record its payment or cancel it; the last invoice deducts what was paid.</source>
        <translation>Die Anzahlungsrechnung %1 ist noch mit %2 offen. Erfassen Sie die Zahlung oder stornieren Sie sie; die letzte Rechnung zieht das Gezahlte ab.</translation>
    </message>
    <message>
        <source>%2 was paid on the down payment invoice %1. Undo that payment first, or let the final invoice deduct it.</source>
        <translation>Auf die Anzahlungsrechnung %1 sind %2 gezahlt. Machen Sie zuerst die Zahlung rückgängig, oder lassen Sie die Schlussrechnung sie abziehen.</translation>
    </message>
    <message>
        <source>%1 is a down payment invoice. It is not corrected in part: cancel it and issue another.</source>
        <translation>%1 ist eine Anzahlungsrechnung. Sie wird nicht teilweise berichtigt: Stornieren Sie sie und stellen Sie eine neue aus.</translation>
    </message>
    <message>
        <source>%1 is not delivered in full. Issue a partial invoice, or cancel what is not to be delivered.</source>
        <translation>%1 ist nicht vollständig geliefert. Stellen Sie eine Teilrechnung aus, oder stornieren Sie, was nicht mehr geliefert wird.</translation>
    </message>
    <message>
        <source>Pro forma invoices are not made yet. Send the order confirmation of %1 instead.</source>
        <translation>Proforma-Rechnungen gibt es noch nicht. Senden Sie stattdessen die Auftragsbestätigung von %1.</translation>
    </message>
    <message>
        <source>Instalments cannot be agreed on yet. Issue the invoice for %1 without them.</source>
        <translation>Raten lassen sich noch nicht vereinbaren. Stellen Sie die Rechnung für %1 ohne sie aus.</translation>
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
        <translation>Das Guthaben %1 kann weder einen Auftrag noch eine Anzahlungsrechnung im Voraus bezahlen; das kann nur Geld. Verrechnen Sie es mit einer anderen Rechnung, oder zahlen Sie es aus.</translation>
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
        <source>The connection to %1 broke while saving. Look whether it was saved.</source>
        <translation>Die Verbindung zu %1 ist beim Speichern abgebrochen. Prüfen Sie, ob gespeichert wurde.</translation>
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
        <translation>Angehalten</translation>
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
        <translation>Nächster Schritt</translation>
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
        <source>No orders yet. What is typed here or taken by a shop&apos;s script appears at once.</source>
        <translation>Noch keine Aufträge. Was hier erfasst oder von einem Shop übernommen wird, erscheint sofort.</translation>
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
    <name>Rooms</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <translation>&amp;Neuer Auftrag</translation>
    </message>
</context>
<context>
    <name>Said</name>
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
        <source>due at once</source>
        <translation>sofort fällig</translation>
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
    <message>
        <source>1 line</source>
        <translation>1 Position</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Positionen</translation>
    </message>
    <message>
        <source>%1 % within 1 day</source>
        <translation>%1 % bei Zahlung am nächsten Tag</translation>
    </message>
    <message>
        <source>%1 % within %2 days</source>
        <translation>%1 % bei Zahlung in %2 Tagen</translation>
    </message>
    <message>
        <source>1 day net</source>
        <translation>1 Tag netto</translation>
    </message>
    <message>
        <source>%1 days net</source>
        <translation>%1 Tage netto</translation>
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
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Ships with %1</source>
        <translation>Versand mit %1</translation>
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
        <source>%1 takes over the last order: %2 of %3, %4</source>
        <translation>%1 übernimmt die letzte Bestellung: %2 vom %3, %4</translation>
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
        <translation>Bestellzeichen des Kunden</translation>
    </message>
    <message>
        <source>Wanted on</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>schnellstmöglich</translation>
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
        <source>the customer&apos;s own address</source>
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
        <source>Taken over from %1</source>
        <translation>Übernommen aus %1</translation>
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
        <source>This change was begun before somebody else changed the order.</source>
        <translation>Diese Änderung wurde begonnen, bevor jemand anders den Auftrag geändert hat.</translation>
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
        <source>Pasted: %1</source>
        <translation>Eingefügt: %1</translation>
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
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <source>Number, code or name; 10*1001</source>
        <translation>Nummer, EAN oder Name; 10*1001</translation>
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
        <translation>&amp;Wie der Schreibtisch</translation>
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
        <source>&lt;h3&gt;Kontorist %1&lt;/h3&gt;&lt;p&gt;From the order to the money, at the desk of a small company.&lt;/p&gt;&lt;p&gt;Icons: Tabler Icons (MIT). Font: Noto Sans (OFL).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Kontorist %1&lt;/h3&gt;&lt;p&gt;Vom Auftrag bis zum Geldeingang, am Schreibtisch einer kleinen Firma.&lt;/p&gt;&lt;p&gt;Symbole: Tabler Icons (MIT). Schrift: Noto Sans (OFL).&lt;/p&gt;</translation>
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
        <translation>Links nur &amp;Symbole</translation>
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
        <source>Act&amp;ions</source>
        <translation>A&amp;ktionen</translation>
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
    <message>
        <source>The same telephone number has %1 %2.</source>
        <translation>Dieselbe Telefonnummer hat %1 %2.</translation>
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
    <name>kontorist::PastePanel</name>
    <message>
        <source>Pasted lines that name no article</source>
        <translation>Eingefügte Zeilen ohne Artikel</translation>
    </message>
    <message>
        <source>One line names no article. Mend it here, or leave it out.</source>
        <translation>Eine Zeile nennt keinen Artikel. Hier verbessern oder weglassen.</translation>
    </message>
    <message>
        <source>%1 lines name no article. Mend them here, or leave them out.</source>
        <translation>%1 Zeilen nennen keinen Artikel. Hier verbessern oder weglassen.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Weglassen</translation>
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
</TS>
