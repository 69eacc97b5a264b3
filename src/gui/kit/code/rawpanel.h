// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/hexmodel.h>

#include <QWidget>

#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class RawPanel;
}

/// The bytes of one event as they were: its data, and the bodies of its request and response.
class RawPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RawPanel(QWidget *parent = nullptr);
    ~RawPanel() override;

    /// Those that are empty can't be chosen; what was chosen before stays so if it can.
    void show(const QByteArray &dataBytes, const QByteArray &requestBody,
              const QByteArray &responseBody);
    /// The lines that are chosen when there are several, else all.
    [[nodiscard]] QString text() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPart();
    void fitLines();
    void copyLines() const;

    std::unique_ptr<Ui::RawPanel> m_ui;
    workbench::HexModel m_model;
    QByteArray m_parts[3];
};

} // namespace RadarDesk::gui
