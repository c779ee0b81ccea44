; of d06b52d048d4a5487d0ae5d70484ee81
; returns none


define i32 @clusterer_events_pair_kernels_shared_columns(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, ptr %arg.columns.0, ptr %arg.columns.1, i64 %arg.columns.2, i64 %arg.columns.3, ptr %arg.columns.4, i64 %arg.columns.5.0, i64 %arg.columns.6.0, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.6.0, ptr %arg.right.0, ptr %arg.right.1, i64 %arg.right.2, i64 %arg.right.3, ptr %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.6.0, ptr %arg.own.0, ptr %arg.own.1, i64 %arg.own.2, i64 %arg.own.3, ptr %arg.own.4, i64 %arg.own.5.0, i64 %arg.own.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
B0:
  %.101 = icmp sgt i64 %arg.left.5.0, 0
  br i1 %.101, label %B48.endif.preheader, label %common.ret

B48.endif.preheader:                              ; preds = %B0
  %0 = add nsw i64 %arg.left.5.0, -1
  br label %B48.endif

B128:                                             ; preds = %B48.endif, %B128
  %.285545549 = phi i64 [ %.295, %B128 ], [ %.241, %B48.endif ]
  %.292546548 = phi i64 [ %.299, %B128 ], [ %.171, %B48.endif ]
  %.295 = add nsw i64 %.285545549, -1
  %.299 = add i64 %.292546548, 1
  %.337 = icmp slt i64 %.292546548, 0
  %.338 = select i1 %.337, i64 %arg.columns.5.0, i64 0
  %1 = getelementptr i32, ptr %arg.columns.4, i64 %.292546548
  %.352 = getelementptr i32, ptr %1, i64 %.338
  %.353 = load i32, ptr %.352, align 4
  %.355 = zext i32 %.353 to i64
  %.380 = getelementptr i8, ptr %arg.own.4, i64 %.355
  store i8 1, ptr %.380, align 1
  %.286 = icmp samesign ugt i64 %.285545549, 1
  br i1 %.286, label %B128, label %B190

B190:                                             ; preds = %B128, %B48.endif
  %.403 = icmp slt i64 %p.2.0, %arg.left.5.0
  br i1 %.403, label %B228, label %B608.endif

B228:                                             ; preds = %B190
  %.442 = load i32, ptr %.135, align 4
  %.446 = icmp eq i32 %.442, %.136
  br i1 %.446, label %B252.endif, label %B608.endif

B452:                                             ; preds = %B252.endif, %B452
  %count.2.3556 = phi i32 [ %.757, %B452 ], [ 0, %B252.endif ]
  %.661551555 = phi i64 [ %.671, %B452 ], [ %.619, %B252.endif ]
  %.668552554 = phi i64 [ %.675, %B452 ], [ %.519, %B252.endif ]
  %.671 = add nsw i64 %.661551555, -1
  %.675 = add i64 %.668552554, 1
  %.725 = getelementptr i32, ptr %arg.columns.4, i64 %.668552554
  %.726 = load i32, ptr %.725, align 4
  %.728 = zext i32 %.726 to i64
  %.753 = getelementptr i8, ptr %arg.own.4, i64 %.728
  %.754 = load i8, ptr %.753, align 1
  %.756 = zext i8 %.754 to i32
  %.757 = add i32 %count.2.3556, %.756
  %.662 = icmp samesign ugt i64 %.661551555, 1
  br i1 %.662, label %B452, label %B526

B526:                                             ; preds = %B452, %B252.endif
  %count.2.3.lcssa = phi i32 [ 0, %B252.endif ], [ %.757, %B452 ]
  %.781 = select i1 %.472, i64 %arg.out.5.0, i64 0
  %2 = getelementptr i32, ptr %arg.out.4, i64 %p.4.2
  %.795 = getelementptr i32, ptr %2, i64 %.781
  store i32 %count.2.3.lcssa, ptr %.795, align 4
  %exitcond.not = icmp eq i64 %p.4.2, %0
  br i1 %exitcond.not, label %B608.endif, label %B584

B584:                                             ; preds = %B526
  %.801 = add i64 %p.4.2, 1
  %.843 = icmp slt i64 %p.4.2, -1
  %.844 = select i1 %.843, i64 %arg.left.5.0, i64 0
  %3 = getelementptr i32, ptr %arg.left.4, i64 %.801
  %.858 = getelementptr i32, ptr %3, i64 %.844
  %.859 = load i32, ptr %.858, align 4
  %.863 = icmp eq i32 %.859, %.136
  br i1 %.863, label %B252.endif, label %B608.endif

B672:                                             ; preds = %B608.endif, %B672
  %.1021562566 = phi i64 [ %.1031, %B672 ], [ %.979, %B608.endif ]
  %.1028563565 = phi i64 [ %.1035, %B672 ], [ %.907, %B608.endif ]
  %.1031 = add nsw i64 %.1021562566, -1
  %.1035 = add i64 %.1028563565, 1
  %.1073 = icmp slt i64 %.1028563565, 0
  %.1074 = select i1 %.1073, i64 %arg.columns.5.0, i64 0
  %4 = getelementptr i32, ptr %arg.columns.4, i64 %.1028563565
  %.1088 = getelementptr i32, ptr %4, i64 %.1074
  %.1089 = load i32, ptr %.1088, align 4
  %.1091 = zext i32 %.1089 to i64
  %.1116 = getelementptr i8, ptr %arg.own.4, i64 %.1091
  store i8 0, ptr %.1116, align 1
  %.1022 = icmp samesign ugt i64 %.1021562566, 1
  br i1 %.1022, label %B672, label %B734

B734:                                             ; preds = %B672, %B608.endif
  %.1138 = icmp slt i64 %p.3.1, %arg.left.5.0
  br i1 %.1138, label %B48.endif, label %common.ret

common.ret:                                       ; preds = %B0, %B734
  store ptr null, ptr %retptr, align 8
  ret i32 0

B48.endif:                                        ; preds = %B48.endif.preheader, %B734
  %p.2.0 = phi i64 [ %p.3.1, %B734 ], [ 0, %B48.endif.preheader ]
  %.120 = icmp slt i64 %p.2.0, 0
  %.121 = select i1 %.120, i64 %arg.left.5.0, i64 0
  %5 = getelementptr i32, ptr %arg.left.4, i64 %p.2.0
  %.135 = getelementptr i32, ptr %5, i64 %.121
  %.136 = load i32, ptr %.135, align 4
  %.142 = sext i32 %.136 to i64
  %.155 = icmp slt i32 %.136, 0
  %.156 = select i1 %.155, i64 %arg.indptr.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.indptr.4, i64 %.156
  %.170 = getelementptr i64, ptr %6, i64 %.142
  %.171 = load i64, ptr %.170, align 8
  %.188 = icmp slt i32 %.136, -1
  %.189 = select i1 %.188, i64 %arg.indptr.5.0, i64 0
  %7 = getelementptr i64, ptr %arg.indptr.4, i64 %.142
  %8 = getelementptr i8, ptr %7, i64 8
  %.203 = getelementptr i64, ptr %8, i64 %.189
  %.204 = load i64, ptr %.203, align 8
  %.241 = sub i64 %.204, %.171
  %.286547.not = icmp slt i64 %.241, 1
  br i1 %.286547.not, label %B190, label %B128

B252.endif:                                       ; preds = %B228, %B584
  %p.4.2 = phi i64 [ %.801, %B584 ], [ %p.2.0, %B228 ]
  %.472 = icmp slt i64 %p.4.2, 0
  %.473 = select i1 %.472, i64 %arg.right.5.0, i64 0
  %9 = getelementptr i32, ptr %arg.right.4, i64 %p.4.2
  %.487 = getelementptr i32, ptr %9, i64 %.473
  %.488 = load i32, ptr %.487, align 4
  %.490 = sext i32 %.488 to i64
  %.503 = icmp slt i32 %.488, 0
  %.504 = select i1 %.503, i64 %arg.indptr.5.0, i64 0
  %10 = getelementptr i64, ptr %arg.indptr.4, i64 %.504
  %.518 = getelementptr i64, ptr %10, i64 %.490
  %.519 = load i64, ptr %.518, align 8
  %.566 = icmp slt i32 %.488, -1
  %.567 = select i1 %.566, i64 %arg.indptr.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.indptr.4, i64 %.490
  %12 = getelementptr i8, ptr %11, i64 8
  %.581 = getelementptr i64, ptr %12, i64 %.567
  %.582 = load i64, ptr %.581, align 8
  %.619 = sub i64 %.582, %.519
  %.662553.not = icmp slt i64 %.619, 1
  br i1 %.662553.not, label %B526, label %B452

B608.endif:                                       ; preds = %B526, %B584, %B190, %B228
  %p.3.1 = phi i64 [ %p.2.0, %B228 ], [ %p.2.0, %B190 ], [ %arg.left.5.0, %B526 ], [ %.801, %B584 ]
  %.907 = load i64, ptr %.170, align 8
  %.942 = load i64, ptr %.203, align 8
  %.979 = sub i64 %.942, %.907
  %.1022564.not = icmp slt i64 %.979, 1
  br i1 %.1022564.not, label %B734, label %B672
}
