// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <bench/support/machineload.h>

#include <QJsonArray>
#include <QString>

#include <vector>

namespace RadarDesk {

/// Of five values and more: the middle one.
[[nodiscard]] double medianOf(std::vector<double> values);

/// What a figure may be at most, or has to be at least.
class Bound
{
public:
    [[nodiscard]] static constexpr Bound none() { return {Kind::None, 0}; }
    [[nodiscard]] static constexpr Bound atMost(double value) { return {Kind::AtMost, value}; }
    [[nodiscard]] static constexpr Bound atLeast(double value) { return {Kind::AtLeast, value}; }

    [[nodiscard]] bool isKept(double value) const;
    /// "at most 2"; empty without a bound.
    [[nodiscard]] QString toText() const;

private:
    enum class Kind { None, AtMost, AtLeast };

    constexpr Bound(Kind kind, double value)
        : m_kind(kind)
        , m_value(value)
    {
    }

    Kind m_kind;
    double m_value;
};

/// The figures of one benchmark: printed as they come, judged by their bounds, and written as JSON
/// into the folder that the variable RADARDESK_FIGURES names. On a machine that has other things
/// to do, nothing is judged.
class Figures
{
public:
    enum Status { Kept = 0, Missed = 1, NotJudged = 77 };

    /// \a name is that of the file, such as "requests".
    explicit Figures(const QString &name);

    /// \a key names the figure in the file; \a rounds are its values, one for each round. The
    /// median is judged. \a details are printed behind it.
    void add(const QString &key, const QString &what, const QString &unit,
             const std::vector<double> &rounds, Bound bound, const QString &details = {});
    /// Something could not be measured, which counts as a bound that was missed on any machine.
    void fail(const QString &reason);
    /// What main() returns.
    [[nodiscard]] Status finish();

private:
    [[nodiscard]] bool write() const;

    QString m_name;
    MachineLoad m_load;
    QJsonArray m_figures;
    int m_missed = 0;
    bool m_hasFailed = false;
};

} // namespace RadarDesk
