// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/suite/junitxml.h>

#include <workbench/core/visibletext.h>

#include <QXmlStreamWriter>

namespace RadarDesk::privatechannels {

using namespace workbench;

namespace {

constexpr qsizetype LongestJUnitText = 2000;

/// XML has no room for control characters.
QString shown(const QString &text)
{
    return visibleText(text, LongestJUnitText);
}

QString seconds(std::chrono::microseconds took)
{
    constexpr double Million = 1'000'000;
    return QString::number(static_cast<double>(took.count()) / Million, 'f', 3);
}

SuiteResult casesOf(const SuiteResult &result, SuiteCase::Kind kind)
{
    SuiteResult some = result;
    some.cases.removeIf([kind](const SuiteCase &each) { return each.kind != kind; });
    return some;
}

void writeCounts(QXmlStreamWriter &xml, const SuiteResult &result)
{
    std::chrono::microseconds took{0};
    for (const SuiteCase &each : result.cases)
        took += each.took;
    xml.writeAttribute("tests", QString::number(result.cases.size()));
    xml.writeAttribute("failures", QString::number(result.count(SuiteOutcome::Failed)));
    xml.writeAttribute("errors", QString::number(result.undecided()));
    xml.writeAttribute("time", seconds(took));
}

void writeCase(QXmlStreamWriter &xml, const SuiteCase &each, const QString &group)
{
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", QStringLiteral("RadarDesk.") + group);
    xml.writeAttribute("name", shown(each.name));
    xml.writeAttribute("time", seconds(each.took));
    if (each.outcome == SuiteOutcome::Failed) {
        xml.writeStartElement("failure");
        xml.writeAttribute("message", shown(each.headline));
        xml.writeAttribute("type", each.fault);
        xml.writeCharacters(shown(each.text));
        xml.writeEndElement();
    } else if (each.isUndecided()) {
        // Reports are red with it, as the exit status says, and don't call it a failure.
        xml.writeStartElement("error");
        xml.writeAttribute("message", shown(each.headline));
        xml.writeAttribute("type", "Undecided");
        xml.writeCharacters(shown(each.text));
        xml.writeEndElement();
    } else if (each.outcome == SuiteOutcome::Skipped) {
        xml.writeEmptyElement("skipped");
        xml.writeAttribute("message", shown(each.headline));
    } else if (each.isWarned()) {
        // Reports show it without a failure.
        xml.writeTextElement(
            "system-out",
            QStringLiteral("%1 (%2)\n%3").arg(shown(each.headline), each.fault, shown(each.text)));
    }
    xml.writeEndElement();
}

QString groupOf(SuiteCase::Kind kind)
{
    switch (kind) {
    case SuiteCase::Kind::Check:
        return QStringLiteral("checks");
    case SuiteCase::Kind::Cell:
        return QStringLiteral("access");
    case SuiteCase::Kind::Step:
        break;
    }
    return QStringLiteral("scenario");
}

void writeGroup(QXmlStreamWriter &xml, const SuiteResult &result, SuiteCase::Kind kind)
{
    const QString group = groupOf(kind);
    const SuiteResult some = casesOf(result, kind);
    if (some.cases.isEmpty())
        return;
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", group);
    writeCounts(xml, some);
    // By the schema of Jenkins, the root has none of these.
    xml.writeAttribute("skipped",
                       QString::number(some.count(SuiteOutcome::Skipped) - some.undecided()));
    xml.writeAttribute("timestamp", result.started.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"));
    for (const SuiteCase &each : some.cases)
        writeCase(xml, each, group);
    xml.writeEndElement();
}

} // namespace

QByteArray toJUnitXml(const SuiteResult &result)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "RadarDesk");
    writeCounts(xml, result);
    writeGroup(xml, result, SuiteCase::Kind::Check);
    writeGroup(xml, result, SuiteCase::Kind::Cell);
    writeGroup(xml, result, SuiteCase::Kind::Step);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace RadarDesk::privatechannels
