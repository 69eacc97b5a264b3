// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLinkButton>

namespace RadarDesk::gui {

/// A card with a first action. Its letters follow the zoom, unlike those of QCommandLinkButton,
/// which are always of 9 points. What has no room ends in "…".
class StartCard : public QCommandLinkButton
{
    Q_OBJECT

public:
    using QCommandLinkButton::QCommandLinkButton;

    /// The width at which the title is whole.
    [[nodiscard]] int titleWidth() const;
    /// The height of a card of that width whose description would be \a description.
    [[nodiscard]] int heightWith(const QString &description, int width) const;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    /// Around and beside the icon.
    [[nodiscard]] int gap() const;
    /// From the edge on, behind the icon.
    [[nodiscard]] int textStart() const;
};

} // namespace RadarDesk::gui
