// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/guide/guidepages.h>

#include <QFile>
#include <QRegularExpression>

#include <optional>

namespace RadarDesk::gui {

namespace {

const QString FirstPage = QStringLiteral("README.md");

QStringList targetsIn(const QString &text, const QString &mark)
{
    static const QRegularExpression target(QStringLiteral("(!?)\\[[^\\]]*\\]\\(([^)]+)\\)"));
    QStringList found;
    for (auto match = target.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch next = match.next();
        if (next.captured(1) == mark)
            found.append(next.captured(2));
    }
    return found;
}

std::optional<GuidePage> readPage(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QString text = QString::fromUtf8(file.readAll());
    QString title = text.section(u'\n', 0, 0);
    title.remove(0, title.startsWith(QStringLiteral("# ")) ? 2 : 0);
    return GuidePage{name, title, text};
}

} // namespace

QStringList GuidePage::links() const
{
    return targetsIn(text, {});
}

QStringList GuidePage::pictures() const
{
    return targetsIn(text, QStringLiteral("!"));
}

QStringList GuidePage::names() const
{
    static const QRegularExpression bold(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    QStringList found;
    for (auto match = bold.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1).simplified());
    return found;
}

QList<GuidePage> readGuide(const QString &folder)
{
    const auto first = readPage(folder, FirstPage);
    if (!first)
        return {};
    QList<GuidePage> pages{*first};
    for (const QString &link : first->links()) {
        if (const auto page = readPage(folder, link))
            pages.append(*page);
    }
    return pages;
}

} // namespace RadarDesk::gui
