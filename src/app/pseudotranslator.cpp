// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/pseudotranslator.h>

namespace RadarDesk::app {

QString PseudoTranslator::translate(const char *, const char *sourceText, const char *, int) const
{
    const QString text = QString::fromUtf8(sourceText);
    // Markup must stay whole, and an accelerator's ampersand stays where it is.
    const QString padding(qMax<qsizetype>(1, text.size() / 3), u'~');
    return u'⟦' + text + padding + u'⟧';
}

} // namespace RadarDesk::app

#include "moc_pseudotranslator.cpp"
