// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>
#include <utility>

namespace RadarDesk::gui {

/// Room for a widget that is made when it is first shown or asked for: the start of the program
/// doesn't wait for what may not be looked at.
class LaterWidget : public QWidget
{
    Q_OBJECT

public:
    /// Gives the widget, as a child of the parent that is handed in.
    using Make = std::function<QWidget *(QWidget *)>;

    explicit LaterWidget(Make make, QWidget *parent = nullptr);

    /// The widget in this place, created now if necessary.
    [[nodiscard]] QWidget &widget();

Q_SIGNALS:
    /// The widget in this place was created; emitted once.
    void made();

protected:
    void showEvent(QShowEvent *event) override;

private:
    Make m_make; // empty afterwards
    QWidget *m_widget = nullptr;
};

/// A LaterWidget that knows what it makes.
template <typename Panel> class LaterPanel final : public LaterWidget
{
public:
    explicit LaterPanel(std::function<Panel *(QWidget *)> make, QWidget *parent = nullptr)
        : LaterWidget(std::move(make), parent)
    {
    }

    [[nodiscard]] Panel &panel() { return static_cast<Panel &>(widget()); }
};

} // namespace RadarDesk::gui
