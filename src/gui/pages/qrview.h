// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/pages/qrcode.h>

#include <QWidget>

namespace RadarDesk::gui {

/// A QR code, dark on light whatever the palette: cameras need it so.
class QrView : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    /// Shows no code when \a text is empty.
    void setText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<sandbox::QrCode> m_code;
};

} // namespace RadarDesk::gui
