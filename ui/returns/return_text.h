#pragma once

#include "core/returns/return_case.h"
#include "ui/text/state_text.h"

#include <QCoreApplication>

namespace kontorist {

/// Returns in words.
class ReturnText
{
    Q_DECLARE_TR_FUNCTIONS(ReturnText)

public:
    static StateText state(ReturnState state);
    /// What becomes of a piece: "back into stock".
    static QString verdict(Verdict verdict);
    /// "Credit", "Replacement".
    static QString settlement(Settlement how);
    /// What people say most often; anything else is typed.
    static QStringList reasons();
    /// A reason as it is stored, in the language of the screen; and the other way round.
    static QString reason(const QString &stored);
    static QString stored(const QString &typed);

private:
    static QString reason(ReturnReason reason);
};

} // namespace kontorist
