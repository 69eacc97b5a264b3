// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/drop/environmentfile.h>

#include <workbench/core/visibletext.h>

#include <QStringList>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

struct Variable
{
    QStringView name;
    QStringView value;
};

/// A line as shells and dotenv libraries read it; without a name where it is none.
Variable variableIn(QStringView line)
{
    line = line.trimmed();
    constexpr QStringView Export = u"export ";
    if (line.startsWith(Export))
        line = line.sliced(Export.size()).trimmed();
    const qsizetype equals = line.indexOf(u'=');
    if (line.startsWith(u'#') || equals <= 0)
        return {};
    QStringView value = line.sliced(equals + 1).trimmed();
    const bool isQuoted = value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'')
        && value.back() == value.front();
    if (isQuoted)
        value = value.sliced(1).chopped(1);
    else if (const qsizetype comment = value.indexOf(u" #"); comment >= 0)
        value = value.first(comment).trimmed();
    return {line.first(equals).trimmed(), value};
}

} // namespace

std::optional<EnvironmentProfile> environmentIn(const QByteArray &content)
{
    EnvironmentProfile found{.profile = newProfile(), .secret = {}, .shown = {}};
    QStringList shown;
    const QString text = QString::fromUtf8(content);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const Variable variable = variableIn(line);
        if (variable.name == u"PUSHRADAR_URL" || variable.name == u"PUSHRADAR_BASE_URL") {
            found.profile.serviceAddress = variable.value.toString();
        } else if (variable.name == u"PUSHRADAR_PUBLIC_KEY") {
            found.profile.publicKey = variable.value.toString();
        } else if (variable.name == u"PUSHRADAR_SECRET"
                   || variable.name == u"PUSHRADAR_SECRET_KEY") {
            const auto secret = PushRadar::Secret::make(variable.value);
            if (!secret)
                continue;
            found.secret = *secret;
            shown.append(variable.name.toString() + QStringLiteral("=••••••••"));
            continue;
        } else {
            continue;
        }
        shown.append(variable.name.toString() + u'=' + visibleText(variable.value));
    }
    if (shown.isEmpty())
        return std::nullopt;
    found.shown = shown.join(u'\n');
    return found;
}

} // namespace RadarDesk::gui
