#include "ui/entry/entry_strip.h"
#include "ui/widgets/field.h"

namespace kontorist {

namespace {

const QString knownSku = u"knownSku"_s, knownName = u"knownName"_s, knownUnit = u"knownUnit"_s,
              knownPer = u"knownPer"_s, editedRow = u"editedRow"_s;

} // namespace

// Of a line that is edited all of them, also those that were emptied; nothing, while it is as it was.
QHash<QString, QString> EntryStrip::inputs() const
{
    QHash<QString, QString> all;
    if (m_editing && !m_isTouched)
        return all;
    for (const InputField *field : texts())
        if (m_editing || !field->isEmpty())
            all[field->name()] = field->text();
    if (m_editing)
        all[editedRow] = QString::number(m_row);
    if (!m_known)
        return all;
    all[knownSku] = m_known->sku;
    all[knownName] = m_known->name;
    if (const QString unit = chosenUnit(); !unit.isEmpty())
        all[knownUnit] = unit;
    if (m_known->per != 1 && chosenUnit() == m_known->unit)
        all[knownPer] = QString::number(m_known->per);
    return all;
}

void EntryStrip::setInputs(const QHash<QString, QString> &all, const QList<TypedLine> &lines)
{
    clear();
    const suggest::Article article{all.value(knownSku), all.value(knownName), all.value(knownUnit),
                                   all.value(knownPer, u"1"_s).toLongLong()};
    if (all.contains(editedRow)) {
        const int row = all[editedRow].toInt();
        if (row >= 0 && row < lines.size() && lines[row].sku == article.sku)
            fill(row, lines[row], article.per);
        m_isTouched = isEditing();
    }
    for (InputField *field : texts())
        field->setText(all.value(field->name()));
    if (!all.contains(knownSku))
        return;
    m_known = article;
    priceFor(article.per);
    askUnits(article.sku);
}

} // namespace kontorist
