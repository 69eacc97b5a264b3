// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accessplan.h>

#include <QFrame>

#include <memory>

class QToolButton;

namespace RadarDesk::privatechannels {
class AccessModel;
}

namespace RadarDesk::gui {

namespace Ui {
class AccessCellView;
}

/// One cell of the access matrix: what was found, the evidence, and what is expected, which is
/// changed here.
class AccessCellView : public QFrame
{
    Q_OBJECT

public:
    /// \a model must outlive it.
    explicit AccessCellView(privatechannels::AccessModel &model, QWidget *parent = nullptr);
    ~AccessCellView() override;

    /// Hides for a cell that isn't in the matrix.
    void showCell(const privatechannels::AccessKey &key);

private:
    std::unique_ptr<Ui::AccessCellView> m_ui;
    privatechannels::AccessModel &m_model;
    privatechannels::AccessKey m_key;
};

} // namespace RadarDesk::gui
