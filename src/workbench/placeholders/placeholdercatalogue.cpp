// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/placeholders/placeholdercatalogue.h>

#include <QCoreApplication>

namespace RadarDesk::workbench {

namespace {

struct CatalogueText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Placeholders)
};

} // namespace

QList<PlaceholderForm> placeholderCatalogue()
{
    return {
        {"counter", "{{counter}}", CatalogueText::tr("1, 2, 3 …: one more with each message"), "1"},
        {"counter", "{{counter orders}}", CatalogueText::tr("A counter with a name of its own"),
         "7"},
        {"counter", "{{counter orders 100 10}}",
         CatalogueText::tr("A counter that starts at 100 and counts in steps of 10"), "110"},
        {"counter", "{{#counter}}",
         CatalogueText::tr("With “#” and nothing else in the quotes: a number instead of a string"),
         "1"},
        {"now", "{{now}}", CatalogueText::tr("The time of sending, in UTC, to the millisecond"),
         "2026-03-01T09:30:00.250Z"},
        {"epoch", "{{epoch}}", CatalogueText::tr("The time of sending in seconds since 1970"),
         "1772357400"},
        {"epoch", "{{epoch ms}}",
         CatalogueText::tr("The time of sending in milliseconds since 1970"), "1772357400250"},
        {"uuid", "{{uuid}}", CatalogueText::tr("A random UUID"),
         "0f8b2f7e-6b0c-4b8e-9d57-3c9e2a4f1d60"},
        {"random", "{{random 1 100}}",
         CatalogueText::tr("A random whole number from the first to the second"), "42"},
        {"random", "{{random 0.5 2.5}}",
         CatalogueText::tr("A random number with as many decimals as its bounds"), "1.7"},
        {"choice", "{{choice red|green|blue}}", CatalogueText::tr("One of these values at random"),
         "green"},
        {"name", "{{name}}", CatalogueText::tr("A random name of a person"), "Élodie Moreau"},
        {"sentence", "{{sentence}}", CatalogueText::tr("A random short sentence in English"),
         "The quiet courier found a parcel before noon."},
        {"response", "{{response}}", CatalogueText::tr("The whole of the previous response"),
         R"({"status":"ok"})"},
        {"response", "{{response path.to[0].value}}",
         CatalogueText::tr("A value from the JSON of the previous response"), "ok"},
        {"literal", "{{literal counter}}", CatalogueText::tr("Braces that are sent unchanged"),
         "{{counter}}"},
    };
}

} // namespace RadarDesk::workbench
