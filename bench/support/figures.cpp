// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <bench/support/figures.h>

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

namespace RadarDesk {

namespace {

QString numberText(double value)
{
    return QString::number(value, 'g', value < 1000 ? 3 : 6);
}

void print(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

} // namespace

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

bool Bound::isKept(double value) const
{
    return m_kind == Kind::None || (m_kind == Kind::AtMost ? value <= m_value : value >= m_value);
}

QString Bound::toText() const
{
    if (m_kind == Kind::None)
        return {};
    return (m_kind == Kind::AtMost ? QStringLiteral("at most ") : QStringLiteral("at least "))
        + numberText(m_value);
}

Figures::Figures(const QString &name)
    : m_name(name)
{
    m_load.look();
}

void Figures::add(const QString &key, const QString &what, const QString &unit,
                  const std::vector<double> &rounds, Bound bound, const QString &details)
{
    if (rounds.empty()) {
        fail(what + QStringLiteral(" could not be measured."));
        return;
    }
    const double median = medianOf(rounds);
    const auto [least, most] = std::ranges::minmax(rounds);
    const bool isKept = bound.isKept(median);
    QStringList facts;
    if (rounds.size() > 1) {
        facts.append(QStringLiteral("from %1 to %2 in %3 rounds")
                         .arg(numberText(least), numberText(most))
                         .arg(rounds.size()));
    }
    if (const QString text = bound.toText(); !text.isEmpty())
        facts.append(text);
    if (!details.isEmpty())
        facts.append(details);
    const QString value = unit.isEmpty() ? numberText(median) : numberText(median) + u' ' + unit;
    print(what + QStringLiteral(": ") + value
          + (facts.isEmpty() ? QString()
                             : QStringLiteral(" (") + facts.join(QStringLiteral("; ")) + u')')
          + (isKept ? QString() : QStringLiteral(" MISSED")));
    m_missed += isKept ? 0 : 1;
    QJsonArray values;
    for (const double each : rounds)
        values.append(each);
    m_figures.append(QJsonObject{{QStringLiteral("key"), key},
                                 {QStringLiteral("what"), what},
                                 {QStringLiteral("unit"), unit},
                                 {QStringLiteral("median"), median},
                                 {QStringLiteral("least"), least},
                                 {QStringLiteral("most"), most},
                                 {QStringLiteral("rounds"), values},
                                 {QStringLiteral("bound"), bound.toText()}});
}

void Figures::fail(const QString &reason)
{
    print(reason);
    m_hasFailed = true;
}

Figures::Status Figures::finish()
{
    m_load.look();
    if (!write())
        fail(QStringLiteral("The figures can't be written."));
    if (m_hasFailed)
        return Missed;
    if (m_load.isBusy()) {
        print(QStringLiteral("Not judged: other programs use %1 % of the processors.")
                  .arg(m_load.percent()));
        return NotJudged;
    }
    return m_missed == 0 ? Kept : Missed;
}

bool Figures::write() const
{
    const QString folder = qEnvironmentVariable("RADARDESK_FIGURES");
    if (folder.isEmpty())
        return true;
    QDir().mkpath(folder);
    QSaveFile file(QDir(folder).filePath(m_name + QStringLiteral(".json")));
    const QJsonObject all{{QStringLiteral("benchmark"), m_name},
                          {QStringLiteral("busy"), m_load.isBusy()},
                          {QStringLiteral("figures"), m_figures}};
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0
        && file.commit();
}

} // namespace RadarDesk
