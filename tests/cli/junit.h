// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

namespace RadarDesk {

/// What is against the schema of JUnit XML that Jenkins publishes (junit-10.xsd) in a report; empty
/// when nothing is. \a cases gets the names of its cases.
inline QString junitFault(const QByteArray &xml, QStringList &cases)
{
    static const QHash<QString, QStringList> attributes{
        {"testsuites", {"name", "time", "tests", "failures", "errors"}},
        {"testsuite",
         {"name", "tests", "failures", "errors", "group", "time", "skipped", "timestamp",
          "hostname", "id", "package", "file", "log", "url"}},
        {"testcase", {"name", "time", "classname", "group"}},
        {"failure", {"type", "message"}},
        {"error", {"type", "message"}},
        {"skipped", {"type", "message"}},
        {"system-out", {}}};
    static const QHash<QString, QStringList> parents{{"testsuites", {""}},
                                                     {"testsuite", {"testsuites", "testsuite"}},
                                                     {"testcase", {"testsuite"}},
                                                     {"failure", {"testcase"}},
                                                     {"error", {"testcase"}},
                                                     {"skipped", {"testcase"}},
                                                     {"system-out", {"testsuite", "testcase"}}};
    static const QHash<QString, QStringList> required{
        {"testsuite", {"name", "tests", "failures", "errors"}}, {"testcase", {"name"}}};
    static const QRegularExpression time("^[0-9]*(\\.[0-9]*)?$");
    QStringList open{""};
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement)
            open.removeLast();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        if (!parents.value(name).contains(open.last()))
            return name + " in " + open.last();
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (!attributes.value(name).contains(attribute.name().toString()))
                return attribute.name().toString() + " of " + name;
        }
        const QStringList needs = required.value(name);
        for (const QString &needed : needs) {
            if (!reader.attributes().hasAttribute(needed))
                return name + " without " + needed;
        }
        if (name != u"testcase"
            && !time.match(reader.attributes().value("time").toString()).hasMatch())
            return "time of " + name;
        if (name == "testcase")
            cases.append(reader.attributes().value("name").toString());
        open.append(name);
    }
    return reader.hasError() ? reader.errorString() : QString();
}

} // namespace RadarDesk
