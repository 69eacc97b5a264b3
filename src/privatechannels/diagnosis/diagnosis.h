// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/check.h>
#include <privatechannels/diagnosis/runningcheck.h>

#include <memory>

namespace RadarDesk::privatechannels {

class CheckStep;
struct CheckContext;

/// One check, from the channel's name to access control: each step as a browser and the service
/// would do it, up to the first one that fails.
class Diagnosis : public RunningCheck
{
    Q_OBJECT

public:
    explicit Diagnosis(CheckInput input, QObject *parent = nullptr);
    /// Cancels it; no signal follows.
    ~Diagnosis() override;

    void start() override;
    [[nodiscard]] const CheckInput &input() const;
    [[nodiscard]] const Report &report() const override { return m_report; }

private:
    void connectSocket();
    void beginSteps();
    void next(Step step);
    void begin(Step step, std::unique_ptr<CheckStep> run);
    void skip(Step step, const QString &why);
    void finish(Step step);

    std::unique_ptr<CheckContext> m_context;
    Step m_running = Step::Channel;
    std::unique_ptr<CheckStep> m_step;
    Report m_report;
    bool m_isOver = false;
};

} // namespace RadarDesk::privatechannels
