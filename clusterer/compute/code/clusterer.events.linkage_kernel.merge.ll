; of cc8643282e0d5cf87a95fa6e2dbbb4d6
; returns none

@.const.pickledata.b28008a0f88bad5ff0f0243e84dab90cab19b366 = internal constant [69 x i8] c"\80\04\95:\00\00\00\00\00\00\00\8C\08builtins\94\8C\11ZeroDivisionError\94\93\94\8C\10division by zero\94\85\94N\87\94."
@.const.pickledata.b28008a0f88bad5ff0f0243e84dab90cab19b366.sha1 = internal constant [20 x i8] c"\B2\80\08\A0\F8\8B\AD_\F0\F0$>\84\DA\B9\0C\AB\19\B3f"
@.const.picklebuf.b28008a0f88bad5ff0f0243e84dab90cab19b366 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.b28008a0f88bad5ff0f0243e84dab90cab19b366, i32 69, ptr @.const.pickledata.b28008a0f88bad5ff0f0243e84dab90cab19b366.sha1, ptr null, i32 0 }

define range(i32 -1, -2) i32 @clusterer_events_linkage_kernel_merge(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.edges.0, ptr %arg.edges.1, i64 %arg.edges.2, i64 %arg.edges.3, ptr %arg.edges.4, i64 %arg.edges.5.0, i64 %arg.edges.6.0, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.6.0, ptr %arg.right.0, ptr %arg.right.1, i64 %arg.right.2, i64 %arg.right.3, ptr %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.6.0, ptr %arg.scores.0, ptr %arg.scores.1, i64 %arg.scores.2, i64 %arg.scores.3, ptr %arg.scores.4, i64 %arg.scores.5.0, i64 %arg.scores.6.0, ptr %arg.odds.0, ptr %arg.odds.1, i64 %arg.odds.2, i64 %arg.odds.3, ptr %arg.odds.4, i64 %arg.odds.5.0, i64 %arg.odds.6.0, ptr %arg.members.0, ptr %arg.members.1, i64 %arg.members.2, i64 %arg.members.3, ptr %arg.members.4, i64 %arg.members.5.0, i64 %arg.members.6.0, double %arg.threshold, ptr %arg.boosts.0, ptr %arg.boosts.1, i64 %arg.boosts.2, i64 %arg.boosts.3, ptr %arg.boosts.4, i64 %arg.boosts.5.0, i64 %arg.boosts.6.0, ptr %arg.guard.0, ptr %arg.guard.1, i64 %arg.guard.2, i64 %arg.guard.3, ptr %arg.guard.4, i64 %arg.guard.5.0, i64 %arg.guard.6.0, ptr %arg.sums.0, ptr %arg.sums.1, i64 %arg.sums.2, i64 %arg.sums.3, ptr %arg.sums.4, i64 %arg.sums.5.0, i64 %arg.sums.5.1, i64 %arg.sums.5.2, i64 %arg.sums.6.0, i64 %arg.sums.6.1, i64 %arg.sums.6.2, ptr %arg.values.0, ptr %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.5.1, i64 %arg.values.6.0, i64 %arg.values.6.1, ptr %arg.inner.0, ptr %arg.inner.1, i64 %arg.inner.2, i64 %arg.inner.3, ptr %arg.inner.4, i64 %arg.inner.5.0, i64 %arg.inner.5.1, i64 %arg.inner.6.0, i64 %arg.inner.6.1, ptr %arg.size.0, ptr %arg.size.1, i64 %arg.size.2, i64 %arg.size.3, ptr %arg.size.4, i64 %arg.size.5.0, i64 %arg.size.6.0, ptr %arg.best.0, ptr %arg.best.1, i64 %arg.best.2, i64 %arg.best.3, ptr %arg.best.4, i64 %arg.best.5.0, i64 %arg.best.6.0, ptr %arg.coverage.0, ptr %arg.coverage.1, i64 %arg.coverage.2, i64 %arg.coverage.3, ptr %arg.coverage.4, i64 %arg.coverage.5.0, i64 %arg.coverage.6.0, ptr %arg.parent.0, ptr %arg.parent.1, i64 %arg.parent.2, i64 %arg.parent.3, ptr %arg.parent.4, i64 %arg.parent.5.0, i64 %arg.parent.6.0) {
B0.endif:
  %.2426 = alloca ptr, align 8
  store ptr null, ptr %.2426, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.3131 = alloca double, align 8
  store double 0.000000e+00, ptr %.3131, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.5267 = alloca double, align 8
  store double 0.000000e+00, ptr %.5267, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.5380 = alloca double, align 8
  store double 0.000000e+00, ptr %.5380, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.5428 = alloca i64, align 8
  store i64 0, ptr %.5428, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.5876 = alloca double, align 8
  store double 0.000000e+00, ptr %.5876, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.6440 = alloca double, align 8
  store double 0.000000e+00, ptr %.6440, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.6492 = alloca i64, align 8
  store i64 0, ptr %.6492, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.6522 = alloca i64, align 8
  store i64 0, ptr %.6522, align 8
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  %.6607 = alloca i64, align 8
  store i64 0, ptr %.6607, align 8
  %excinfo.10 = alloca ptr, align 8
  store ptr null, ptr %excinfo.10, align 8
  %.6637 = alloca i64, align 8
  store i64 0, ptr %.6637, align 8
  %excinfo.11 = alloca ptr, align 8
  store ptr null, ptr %excinfo.11, align 8
  %.6802 = alloca ptr, align 8
  store ptr null, ptr %.6802, align 8
  %excinfo.12 = alloca ptr, align 8
  store ptr null, ptr %excinfo.12, align 8
  %.6905 = alloca ptr, align 8
  store ptr null, ptr %.6905, align 8
  %excinfo.13 = alloca ptr, align 8
  store ptr null, ptr %excinfo.13, align 8
  tail call void @NRT_incref(ptr %arg.edges.0)
  tail call void @NRT_incref(ptr %arg.starts.0)
  tail call void @NRT_incref(ptr %arg.left.0)
  tail call void @NRT_incref(ptr %arg.right.0)
  tail call void @NRT_incref(ptr %arg.scores.0)
  tail call void @NRT_incref(ptr %arg.odds.0)
  tail call void @NRT_incref(ptr %arg.members.0)
  tail call void @NRT_incref(ptr %arg.boosts.0)
  tail call void @NRT_incref(ptr %arg.guard.0)
  tail call void @NRT_incref(ptr %arg.sums.0)
  tail call void @NRT_incref(ptr %arg.values.0)
  tail call void @NRT_incref(ptr %arg.inner.0)
  tail call void @NRT_incref(ptr %arg.size.0)
  tail call void @NRT_incref(ptr %arg.best.0)
  tail call void @NRT_incref(ptr %arg.coverage.0)
  tail call void @NRT_incref(ptr %arg.parent.0)
  %.3483275 = icmp sgt i64 %arg.edges.5.0, 1
  br i1 %.3483275, label %B70.endif.lr.ph, label %B2924

B70.endif.lr.ph:                                  ; preds = %B0.endif
  %.1147 = mul i64 %arg.sums.5.2, %arg.sums.5.1
  %0 = getelementptr double, ptr %arg.sums.4, i64 %.1147
  %.idx2445 = shl i64 %.1147, 4
  %1 = getelementptr i8, ptr %arg.sums.4, i64 %.idx2445
  %.idx2446 = mul i64 %.1147, 24
  %2 = getelementptr i8, ptr %arg.sums.4, i64 %.idx2446
  %.5424 = add nsw i64 %arg.boosts.5.0, -1
  %.5565 = getelementptr i8, ptr %arg.guard.4, i64 8
  %.6357 = getelementptr i8, ptr %arg.guard.4, i64 16
  %.6395 = getelementptr i8, ptr %arg.guard.4, i64 24
  %.6436 = getelementptr i8, ptr %arg.guard.4, i64 32
  %gep.us.2.idx = shl i64 %.1147, 4
  %gep.us.3.idx = mul i64 %.1147, 24
  %.2072.2 = shl i64 %.1147, 1
  %.2072.3 = mul i64 %.1147, 3
  %.4670.2 = shl i64 %.1147, 1
  %.4670.3 = mul i64 %.1147, 3
  %3 = add nsw i64 %arg.edges.5.0, -2
  br label %B70.endif

B68.loopexit:                                     ; preds = %B732.endif, %B904
  %exitcond3993.not = icmp eq i64 %.35428633291, %3
  br i1 %exitcond3993.not, label %B2924, label %B70.endif

B146.loopexit:                                    ; preds = %B242.endif.endif.us
  %exitcond3987.not = icmp eq i64 %.456, %.553
  br i1 %exitcond3987.not, label %B314.endif, label %B242.endif.endif.lr.ph

B630:                                             ; preds = %B378.endif.endif
  %.2263 = select i1 %.1621, i64 %arg.values.5.0, i64 0
  %.2264 = add i64 %.2263, %.1394
  %.2266 = select i1 %.1624, i64 %arg.values.5.1, i64 0
  %.2284 = mul i64 %.2264, %arg.values.5.1
  %4 = getelementptr double, ptr %arg.values.4, i64 %.2284
  %5 = getelementptr double, ptr %4, i64 %.1425
  %.2288 = getelementptr double, ptr %5, i64 %.2266
  store double %.2195, ptr %.2288, align 8
  br label %B656

B656:                                             ; preds = %B630, %B378.endif.endif
  %.1323 = icmp samesign ugt i64 %.132225812589, 1
  br i1 %.1323, label %B378.endif.endif, label %B658.endif

B732.endif.preheader:                             ; preds = %B688.backedge, %B658.endif
  br label %B732.endif

B690:                                             ; preds = %B658.endif, %B688.backedge
  %.239025952597 = phi i64 [ %.2397, %B688.backedge ], [ 0, %B658.endif ]
  store ptr null, ptr %.2426, align 8
  %.2436 = call i32 @helper_1(ptr nonnull %.2426, ptr nonnull %excinfo.1, i64 %.239025952597, i64 %.456, ptr %arg.values.0, ptr %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.5.1, i64 %arg.values.6.0, i64 %arg.values.6.1, ptr %arg.best.0, ptr %arg.best.1, i64 %arg.best.2, i64 %arg.best.3, ptr %arg.best.4, i64 %arg.best.5.0, i64 %arg.best.6.0)
  switch i32 %.2436, label %B690.if.if [
    i32 -2, label %B688.backedge
    i32 0, label %B688.backedge
  ], !prof !0

B688.backedge:                                    ; preds = %B690, %B690
  %.2397 = add nuw nsw i64 %.239025952597, 1
  %exitcond3989.not = icmp eq i64 %.456, %.2397
  br i1 %exitcond3989.not, label %B732.endif.preheader, label %B690

B768:                                             ; preds = %B732.endif, %B902
  %x.2.22606 = phi i64 [ %x.3.3, %B902 ], [ -1, %B732.endif ]
  %.255126022604 = phi i64 [ %.2558, %B902 ], [ 0, %B732.endif ]
  %.2558 = add nuw nsw i64 %.255126022604, 1
  %6 = getelementptr i64, ptr %arg.size.4, i64 %.255126022604
  %.2620 = load i64, ptr %6, align 8
  %.2621 = icmp sgt i64 %.2620, 0
  br i1 %.2621, label %B794, label %B902

B794:                                             ; preds = %B768
  %7 = getelementptr i64, ptr %arg.best.4, i64 %.255126022604
  %.2656 = load i64, ptr %7, align 8
  %.2657 = icmp sgt i64 %.2656, -1
  br i1 %.2657, label %B818, label %B902

B818:                                             ; preds = %B794
  %.2662 = icmp slt i64 %x.2.22606, 0
  br i1 %.2662, label %B898, label %B830

B830:                                             ; preds = %B818
  %.2745 = mul i64 %.255126022604, %arg.values.5.1
  %8 = getelementptr double, ptr %arg.values.4, i64 %.2745
  %.2749 = getelementptr double, ptr %8, i64 %.2656
  %.2750 = load double, ptr %.2749, align 8
  %.2782 = getelementptr i64, ptr %arg.best.4, i64 %x.2.22606
  %.2783 = load i64, ptr %.2782, align 8
  %.2814 = icmp slt i64 %.2783, 0
  %.2815 = select i1 %.2814, i64 %arg.values.5.1, i64 0
  %.2833 = mul i64 %x.2.22606, %arg.values.5.1
  %9 = getelementptr double, ptr %arg.values.4, i64 %.2833
  %10 = getelementptr double, ptr %9, i64 %.2783
  %.2837 = getelementptr double, ptr %10, i64 %.2815
  %.2838 = load double, ptr %.2837, align 8
  %.2841 = fcmp ogt double %.2750, %.2838
  br i1 %.2841, label %B898, label %B902

B898:                                             ; preds = %B830, %B818
  br label %B902

B902:                                             ; preds = %B898, %B830, %B794, %B768
  %x.3.3 = phi i64 [ %.255126022604, %B898 ], [ %x.2.22606, %B830 ], [ %x.2.22606, %B794 ], [ %x.2.22606, %B768 ]
  %exitcond3990.not = icmp eq i64 %.456, %.2558
  br i1 %exitcond3990.not, label %B904, label %B768

B904:                                             ; preds = %B902
  %.2864 = icmp slt i64 %x.3.3, 0
  br i1 %.2864, label %B68.loopexit, label %B920

B920:                                             ; preds = %B904
  %.2902 = getelementptr i64, ptr %arg.best.4, i64 %x.3.3
  %.2903 = load i64, ptr %.2902, align 8
  %.2909 = add nsw i64 %x.3.3, %.419
  %.2923 = icmp slt i64 %.2909, 0
  %.2924 = select i1 %.2923, i64 %arg.members.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.members.4, i64 %.2909
  %.2938 = getelementptr i64, ptr %11, i64 %.2924
  %.2939 = load i64, ptr %.2938, align 8
  %.2942 = add nsw i64 %.2903, %.419
  %.2956 = icmp slt i64 %.2942, 0
  %.2957 = select i1 %.2956, i64 %arg.members.5.0, i64 0
  %12 = getelementptr i64, ptr %arg.members.4, i64 %.2942
  %.2971 = getelementptr i64, ptr %12, i64 %.2957
  %.2972 = load i64, ptr %.2971, align 8
  %.2986 = icmp slt i64 %.2972, 0
  %.2987 = select i1 %.2986, i64 %arg.parent.5.0, i64 0
  %13 = getelementptr i64, ptr %arg.parent.4, i64 %.2972
  %.3001 = getelementptr i64, ptr %13, i64 %.2987
  store i64 %.2939, ptr %.3001, align 8
  %.3049 = icmp slt i64 %.2939, 0
  %.3050 = select i1 %.3049, i64 %arg.coverage.5.0, i64 0
  %14 = getelementptr double, ptr %arg.coverage.4, i64 %.2939
  %.3064 = getelementptr double, ptr %14, i64 %.3050
  %.3065 = load double, ptr %.3064, align 8
  %.3098 = load i64, ptr %.2971, align 8
  %.3112 = icmp slt i64 %.3098, 0
  %.3113 = select i1 %.3112, i64 %arg.coverage.5.0, i64 0
  %15 = getelementptr double, ptr %arg.coverage.4, i64 %.3098
  %.3127 = getelementptr double, ptr %15, i64 %.3113
  %.3128 = load double, ptr %.3127, align 8
  store double 0.000000e+00, ptr %.3131, align 8
  %.3137 = call i32 @helper_2(ptr nonnull %.3131, ptr nonnull %excinfo.2, double %.3065, double %.3128)
  %.3147 = load double, ptr %.3131, align 8
  switch i32 %.3137, label %B920.if.if [
    i32 -2, label %B920.endif
    i32 0, label %B920.endif
  ], !prof !0

B1086:                                            ; preds = %B920.endif
  %.3192 = getelementptr i64, ptr %arg.size.4, i64 %x.3.3
  %.3193 = load i64, ptr %.3192, align 8
  %.3208 = icmp slt i64 %.2903, 0
  %.3209 = select i1 %.3208, i64 %arg.size.5.0, i64 0
  %16 = getelementptr i64, ptr %arg.size.4, i64 %.2903
  %.3223 = getelementptr i64, ptr %16, i64 %.3209
  %.3224 = load i64, ptr %.3223, align 8
  %.3225 = mul nsw i64 %.3224, %.3193
  %.3270 = select i1 %.3208, i64 %arg.sums.5.2, i64 0
  %.32932440 = add i64 %x.3.3, %arg.sums.5.1
  %.3298 = mul i64 %.32932440, %arg.sums.5.2
  %17 = getelementptr double, ptr %arg.sums.4, i64 %.3298
  %18 = getelementptr double, ptr %17, i64 %.2903
  %.3301 = getelementptr double, ptr %18, i64 %.3270
  %.3302 = load double, ptr %.3301, align 8
  %.3303 = sitofp i64 %.3225 to double
  %.3304 = fsub double %.3303, %.3302
  br label %B1146.endif

B1564:                                            ; preds = %B1564.lr.ph, %B2925
  %.441226612727 = phi i64 [ 0, %B1564.lr.ph ], [ %.4419, %B2925 ]
  %.4419 = add nuw nsw i64 %.441226612727, 1
  %19 = getelementptr i64, ptr %arg.size.4, i64 %.441226612727
  %.4477 = load i64, ptr %19, align 8
  %.4478 = icmp eq i64 %.4477, 0
  %.4482 = icmp eq i64 %.441226612727, %x.3.3
  %or.cond = or i1 %.4478, %.4482
  br i1 %or.cond, label %B2925, label %B1636.lr.ph

B1770:                                            ; preds = %B1636.lr.ph
  %.5103 = load i64, ptr %.4163, align 8
  %.5134 = load i64, ptr %19, align 8
  %.5135 = mul nsw i64 %.5134, %.5103
  %.5171 = load i64, ptr %.2938, align 8
  %.5185 = icmp slt i64 %.5171, 0
  %.5186 = select i1 %.5185, i64 %arg.coverage.5.0, i64 0
  %20 = getelementptr double, ptr %arg.coverage.4, i64 %.5171
  %.5200 = getelementptr double, ptr %20, i64 %.5186
  %.5201 = load double, ptr %.5200, align 8
  %.5204 = add nsw i64 %.441226612727, %.419
  %.5218 = icmp slt i64 %.5204, 0
  %.5219 = select i1 %.5218, i64 %arg.members.5.0, i64 0
  %21 = getelementptr i64, ptr %arg.members.4, i64 %.5204
  %.5233 = getelementptr i64, ptr %21, i64 %.5219
  %.5234 = load i64, ptr %.5233, align 8
  %.5248 = icmp slt i64 %.5234, 0
  %.5249 = select i1 %.5248, i64 %arg.coverage.5.0, i64 0
  %22 = getelementptr double, ptr %arg.coverage.4, i64 %.5234
  %.5263 = getelementptr double, ptr %22, i64 %.5249
  %.5264 = load double, ptr %.5263, align 8
  store double 0.000000e+00, ptr %.5267, align 8
  %.5273 = call i32 @helper_2(ptr nonnull %.5267, ptr nonnull %excinfo.3, double %.5201, double %.5264)
  %.5283 = load double, ptr %.5267, align 8
  switch i32 %.5273, label %B1770.if.if [
    i32 -2, label %B1770.endif
    i32 0, label %B1770.endif
  ], !prof !0

B2056:                                            ; preds = %B1770.endif.endif.endif.endif
  %.5536 = load i64, ptr %.4163, align 8
  %.5566 = load double, ptr %.5565, align 8
  %.5567 = sitofp i64 %.5536 to double
  %.5568 = fcmp ugt double %.5566, %.5567
  br i1 %.5568, label %B2614, label %B2094

B2094:                                            ; preds = %B2056
  %.5603 = load i64, ptr %19, align 8
  %.5634 = sitofp i64 %.5603 to double
  %.5635 = fcmp ugt double %.5566, %.5634
  br i1 %.5635, label %B2614, label %B2174

B2174:                                            ; preds = %B2094
  %.5640 = fcmp oge double %.5283, 1.000000e+00
  %.5647 = fsub double %.5375, %.5063
  %"$phi2154.2.2.5" = select i1 %.5640, double %.5647, double 0.000000e+00
  %.5864 = load double, ptr %.5863, align 8
  %.5865 = fcmp oeq double %.5864, 0.000000e+00
  br i1 %.5865, label %B2174.if, label %B2174.endif, !prof !1

B2610:                                            ; preds = %B2498.endif.endif
  br label %B2614

B2614:                                            ; preds = %B1770.endif.endif.endif.endif, %B2498.endif.endif, %B2312.endif.endif, %B2610, %B2094, %B2056, %B1636.lr.ph
  %value.4.4 = phi double [ -1.000000e+00, %B1636.lr.ph ], [ -1.000000e+00, %B2610 ], [ %.5484, %B2498.endif.endif ], [ %.5484, %B2312.endif.endif ], [ %.5484, %B2094 ], [ %.5484, %B2056 ], [ -1.000000e+00, %B1770.endif.endif.endif.endif ]
  store i64 0, ptr %.6492, align 8
  %.6498 = call i32 @helper_3(ptr nonnull %.6492, ptr nonnull %excinfo.8, i64 %.441226612727, i64 %x.3.3)
  %.6508 = load i64, ptr %.6492, align 8
  switch i32 %.6498, label %B2614.if.if [
    i32 -2, label %B2614.endif
    i32 0, label %B2614.endif
  ], !prof !0

B2778:                                            ; preds = %B2614.endif.endif.endif.endif
  %23 = getelementptr i64, ptr %arg.best.4, i64 %.441226612727
  %.6759 = load i64, ptr %23, align 8
  %.6761 = icmp eq i64 %.6759, %x.3.3
  %.6795 = icmp eq i64 %.6759, %.2903
  %or.cond2435 = or i1 %.6761, %.6795
  br i1 %or.cond2435, label %B2826, label %B2925

B2826:                                            ; preds = %B2614.endif.endif.endif.endif, %B2778
  store ptr null, ptr %.6802, align 8
  %.6812 = call i32 @helper_1(ptr nonnull %.6802, ptr nonnull %excinfo.12, i64 %.441226612727, i64 %.456, ptr %arg.values.0, ptr %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr nonnull %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.5.1, i64 %arg.values.6.0, i64 %arg.values.6.1, ptr %arg.best.0, ptr %arg.best.1, i64 %arg.best.2, i64 %arg.best.3, ptr %arg.best.4, i64 %arg.best.5.0, i64 %arg.best.6.0)
  switch i32 %.6812, label %B2826.if.if [
    i32 -2, label %B2925
    i32 0, label %B2925
  ], !prof !0

B2866:                                            ; preds = %B2925, %B1146.endif
  %.6874 = select i1 %.3397, i64 %arg.values.5.1, i64 0
  %.6892 = mul i64 %x.3.3, %arg.values.5.1
  %24 = getelementptr double, ptr %arg.values.4, i64 %.6892
  %25 = getelementptr double, ptr %24, i64 %.2903
  %.6896 = getelementptr double, ptr %25, i64 %.6874
  store double -1.000000e+00, ptr %.6896, align 8
  store ptr null, ptr %.6905, align 8
  %.6915 = call i32 @helper_1(ptr nonnull %.6905, ptr nonnull %excinfo.13, i64 %x.3.3, i64 %.456, ptr %arg.values.0, ptr %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.5.1, i64 %arg.values.6.0, i64 %arg.values.6.1, ptr %arg.best.0, ptr %arg.best.1, i64 %arg.best.2, i64 %arg.best.3, ptr %arg.best.4, i64 %arg.best.5.0, i64 %arg.best.6.0)
  switch i32 %.6915, label %B2866.if.if [
    i32 -2, label %B732.endif.backedge
    i32 0, label %B732.endif.backedge
  ], !prof !0

B732.endif.backedge:                              ; preds = %B2866, %B2866
  br label %B732.endif

common.ret:                                       ; preds = %B2866.if.if, %B2826.if.if, %B2614.endif.endif.endif.if.if, %B2614.endif.endif.if.if, %B2614.endif.if.if, %B2614.if.if, %B2498.endif.if.if, %B2312.if, %B2174.endif.endif.if, %B2174.endif.if.if, %B2174.if, %B1770.endif.endif.endif.if.if, %B1770.endif.endif.if, %B1770.endif.if.if, %B1770.if.if, %B920.if.if, %B690.if.if, %B2924
  %common.ret.op = phi i32 [ 0, %B2924 ], [ %.2436, %B690.if.if ], [ %.3137, %B920.if.if ], [ %.5273, %B1770.if.if ], [ %.5386, %B1770.endif.if.if ], [ 1, %B1770.endif.endif.if ], [ %.5434, %B1770.endif.endif.endif.if.if ], [ %.6915, %B2866.if.if ], [ 1, %B2174.if ], [ %.5882.lcssa, %B2174.endif.if.if ], [ 1, %B2174.endif.endif.if ], [ 1, %B2312.if ], [ %.6446, %B2498.endif.if.if ], [ %.6498, %B2614.if.if ], [ %.6528, %B2614.endif.if.if ], [ %.6613, %B2614.endif.endif.if.if ], [ %.6643, %B2614.endif.endif.endif.if.if ], [ %.6812, %B2826.if.if ]
  ret i32 %common.ret.op

B2924:                                            ; preds = %B68.loopexit, %B0.endif
  tail call void @NRT_decref(ptr %arg.values.0)
  tail call void @NRT_decref(ptr %arg.sums.0)
  tail call void @NRT_decref(ptr %arg.starts.0)
  tail call void @NRT_decref(ptr %arg.size.0)
  tail call void @NRT_decref(ptr %arg.scores.0)
  tail call void @NRT_decref(ptr %arg.right.0)
  tail call void @NRT_decref(ptr %arg.parent.0)
  tail call void @NRT_decref(ptr %arg.odds.0)
  tail call void @NRT_decref(ptr %arg.members.0)
  tail call void @NRT_decref(ptr %arg.left.0)
  tail call void @NRT_decref(ptr %arg.inner.0)
  tail call void @NRT_decref(ptr %arg.guard.0)
  tail call void @NRT_decref(ptr %arg.edges.0)
  tail call void @NRT_decref(ptr %arg.coverage.0)
  tail call void @NRT_decref(ptr %arg.boosts.0)
  tail call void @NRT_decref(ptr %arg.best.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B2925:                                            ; preds = %B2826, %B2826, %B2778, %B1564
  %exitcond3992.not = icmp eq i64 %.456, %.4419
  br i1 %exitcond3992.not, label %B2866, label %B1564

B70.endif:                                        ; preds = %B70.endif.lr.ph, %B68.loopexit
  %.35428633291 = phi i64 [ 0, %B70.endif.lr.ph ], [ %.361, %B68.loopexit ]
  %.361 = add nuw nsw i64 %.35428633291, 1
  %26 = getelementptr i64, ptr %arg.starts.4, i64 %.35428633291
  %.419 = load i64, ptr %26, align 8
  %27 = getelementptr i64, ptr %arg.starts.4, i64 %.361
  %.454 = load i64, ptr %27, align 8
  %.456 = sub nsw i64 %.454, %.419
  %.498 = icmp sgt i64 %.456, 0
  br i1 %.498, label %B242.endif.endif.lr.ph, label %B314.endif

B242.endif.endif.lr.ph:                           ; preds = %B70.endif, %B146.loopexit
  %.54625432557 = phi i64 [ %.553, %B146.loopexit ], [ 0, %B70.endif ]
  %28 = getelementptr i64, ptr %arg.size.4, i64 %.54625432557
  store i64 1, ptr %28, align 8
  %.776 = mul i64 %.54625432557, %arg.inner.5.1
  %29 = getelementptr double, ptr %arg.inner.4, i64 %.776
  %.553 = add nuw nsw i64 %.54625432557, 1
  %.958 = mul i64 %.54625432557, %arg.values.5.1
  %30 = getelementptr double, ptr %arg.values.4, i64 %.958
  %.1151 = mul i64 %.54625432557, %arg.sums.5.2
  %invariant.gep = getelementptr double, ptr %arg.sums.4, i64 %.1151
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %29, i8 0, i64 24, i1 false)
  br label %B242.endif.endif.us

B242.endif.endif.us:                              ; preds = %B242.endif.endif.us, %B242.endif.endif.lr.ph
  %.87525272533.us = phi i64 [ 0, %B242.endif.endif.lr.ph ], [ %.882.us, %B242.endif.endif.us ]
  %31 = getelementptr double, ptr %30, i64 %.87525272533.us
  store double -1.000000e+00, ptr %31, align 8
  %invariant.gep2523.us = getelementptr double, ptr %invariant.gep, i64 %.87525272533.us
  store double 0.000000e+00, ptr %invariant.gep2523.us, align 8
  %gep.us.1 = getelementptr double, ptr %invariant.gep2523.us, i64 %.1147
  store double 0.000000e+00, ptr %gep.us.1, align 8
  %gep.us.2 = getelementptr i8, ptr %invariant.gep2523.us, i64 %gep.us.2.idx
  store double 0.000000e+00, ptr %gep.us.2, align 8
  %gep.us.3 = getelementptr i8, ptr %invariant.gep2523.us, i64 %gep.us.3.idx
  store double 0.000000e+00, ptr %gep.us.3, align 8
  %.882.us = add nuw nsw i64 %.87525272533.us, 1
  %exitcond.not = icmp eq i64 %.882.us, %.456
  br i1 %exitcond.not, label %B146.loopexit, label %B242.endif.endif.us

B314.endif:                                       ; preds = %B146.loopexit, %B70.endif
  %32 = getelementptr i64, ptr %arg.edges.4, i64 %.35428633291
  %.1209 = load i64, ptr %32, align 8
  %33 = getelementptr i64, ptr %arg.edges.4, i64 %.361
  %.1243 = load i64, ptr %33, align 8
  %.1280 = sub i64 %.1243, %.1209
  %.13232587.not = icmp slt i64 %.1280, 1
  br i1 %.13232587.not, label %B658.endif, label %B378.endif.endif

B378.endif.endif:                                 ; preds = %B314.endif, %B656
  %.132225812589 = phi i64 [ %.1332, %B656 ], [ %.1280, %B314.endif ]
  %.132925822588 = phi i64 [ %.1336, %B656 ], [ %.1209, %B314.endif ]
  %.1378 = icmp slt i64 %.132925822588, 0
  %.1379 = select i1 %.1378, i64 %arg.left.5.0, i64 0
  %34 = getelementptr i64, ptr %arg.left.4, i64 %.132925822588
  %.1393 = getelementptr i64, ptr %34, i64 %.1379
  %.1394 = load i64, ptr %.1393, align 8
  %.1410 = select i1 %.1378, i64 %arg.right.5.0, i64 0
  %35 = getelementptr i64, ptr %arg.right.4, i64 %.132925822588
  %.1424 = getelementptr i64, ptr %35, i64 %.1410
  %.1425 = load i64, ptr %.1424, align 8
  %.1447 = select i1 %.1378, i64 %arg.scores.5.0, i64 0
  %36 = getelementptr double, ptr %arg.scores.4, i64 %.132925822588
  %.1461 = getelementptr double, ptr %36, i64 %.1447
  %.1462 = load double, ptr %.1461, align 8
  %.1478 = select i1 %.1378, i64 %arg.odds.5.0, i64 0
  %37 = getelementptr double, ptr %arg.odds.4, i64 %.132925822588
  %.1492 = getelementptr double, ptr %37, i64 %.1478
  %.1493 = load double, ptr %.1492, align 8
  %.1556 = fmul double %.1493, %.1493
  %.1621 = icmp slt i64 %.1394, 0
  %.1622 = select i1 %.1621, i64 %arg.sums.5.1, i64 0
  %.1623 = add i64 %.1622, %.1394
  %.1624 = icmp slt i64 %.1425, 0
  %.1625 = select i1 %.1624, i64 %arg.sums.5.2, i64 0
  %.1626 = add i64 %.1625, %.1425
  %.1652 = mul i64 %.1623, %arg.sums.5.2
  %38 = getelementptr double, ptr %arg.sums.4, i64 %.1652
  %.1656 = getelementptr double, ptr %38, i64 %.1626
  store double %.1462, ptr %.1656, align 8
  %39 = getelementptr double, ptr %0, i64 %.1652
  %.1733 = getelementptr double, ptr %39, i64 %.1626
  store double 1.000000e+00, ptr %.1733, align 8
  %40 = getelementptr double, ptr %1, i64 %.1652
  %.1810 = getelementptr double, ptr %40, i64 %.1626
  store double %.1493, ptr %.1810, align 8
  %41 = getelementptr double, ptr %2, i64 %.1652
  %.1887 = getelementptr double, ptr %41, i64 %.1626
  store double %.1556, ptr %.1887, align 8
  %.2121 = select i1 %.1624, i64 %arg.sums.5.1, i64 0
  %.2122 = add i64 %.2121, %.1425
  %.2124 = select i1 %.1621, i64 %arg.sums.5.2, i64 0
  %.2151 = mul i64 %.2122, %arg.sums.5.2
  %invariant.gep2577 = getelementptr double, ptr %arg.sums.4, i64 %.2151
  %invariant.gep2578 = getelementptr double, ptr %invariant.gep2577, i64 %.1394
  %invariant.gep2580 = getelementptr double, ptr %invariant.gep2578, i64 %.2124
  %.2079 = load double, ptr %.1656, align 8
  store double %.2079, ptr %invariant.gep2580, align 8
  %gep2569.1 = getelementptr double, ptr %.1656, i64 %.1147
  %.2079.1 = load double, ptr %gep2569.1, align 8
  %gep.1 = getelementptr double, ptr %invariant.gep2580, i64 %.1147
  store double %.2079.1, ptr %gep.1, align 8
  %gep2569.2 = getelementptr double, ptr %.1656, i64 %.2072.2
  %.2079.2 = load double, ptr %gep2569.2, align 8
  %gep.2 = getelementptr double, ptr %invariant.gep2580, i64 %.2072.2
  store double %.2079.2, ptr %gep.2, align 8
  %gep2569.3 = getelementptr double, ptr %.1656, i64 %.2072.3
  %.2079.3 = load double, ptr %gep2569.3, align 8
  %gep.3 = getelementptr double, ptr %invariant.gep2580, i64 %.2072.3
  store double %.2079.3, ptr %gep.3, align 8
  %.1332 = add nsw i64 %.132225812589, -1
  %.1336 = add i64 %.132925822588, 1
  %.2195 = load double, ptr %.1461, align 8
  %.2197 = fcmp ult double %.2195, %arg.threshold
  br i1 %.2197, label %B656, label %B630

B658.endif:                                       ; preds = %B656, %B314.endif
  %.23842596.not = icmp slt i64 %.456, 1
  br i1 %.23842596.not, label %B732.endif.preheader, label %B690

B690.if.if:                                       ; preds = %B690
  %.2444 = icmp sgt i32 %.2436, 0
  %.2437 = load ptr, ptr %excinfo.1, align 8
  %.2445 = select i1 %.2444, ptr %.2437, ptr undef
  store ptr %.2445, ptr %excinfo, align 8
  br label %common.ret

B732.endif:                                       ; preds = %B732.endif.backedge, %B732.endif.preheader
  br i1 %.23842596.not, label %B68.loopexit, label %B768

B920.endif:                                       ; preds = %B920, %B920
  %.3161 = fcmp ult double %.3147, 1.000000e+00
  br i1 %.3161, label %B1146.endif, label %B1086

B920.if.if:                                       ; preds = %B920
  %.3145 = icmp sgt i32 %.3137, 0
  %.3138 = load ptr, ptr %excinfo.2, align 8
  %.3146 = select i1 %.3145, ptr %.3138, ptr undef
  store ptr %.3146, ptr %excinfo, align 8
  br label %common.ret

B1146.endif:                                      ; preds = %B920.endif, %B1086
  %"$phi1146.1.2.2" = phi double [ %.3304, %B1086 ], [ 0.000000e+00, %B920.endif ]
  %.3364 = mul i64 %x.3.3, %arg.inner.5.1
  %.3368 = getelementptr double, ptr %arg.inner.4, i64 %.3364
  %.3369 = load double, ptr %.3368, align 8
  %.3397 = icmp slt i64 %.2903, 0
  %.3398 = select i1 %.3397, i64 %arg.inner.5.0, i64 0
  %.3399 = add i64 %.3398, %.2903
  %.3419 = mul i64 %.3399, %arg.inner.5.1
  %.3423 = getelementptr double, ptr %arg.inner.4, i64 %.3419
  %.3424 = load double, ptr %.3423, align 8
  %.3469 = select i1 %.3397, i64 %arg.sums.5.2, i64 0
  %.3470 = add i64 %.3469, %.2903
  %.3496 = mul i64 %x.3.3, %arg.sums.5.2
  %42 = getelementptr double, ptr %0, i64 %.3496
  %.3500 = getelementptr double, ptr %42, i64 %.3470
  %.3501 = load double, ptr %.3500, align 8
  %.3502 = fadd double %.3424, %.3501
  %.3503 = fadd double %"$phi1146.1.2.2", %.3502
  %.3504 = fadd double %.3369, %.3503
  store double %.3504, ptr %.3368, align 8
  %.3610 = getelementptr i8, ptr %.3368, i64 8
  %.3611 = load double, ptr %.3610, align 8
  %.3665 = getelementptr i8, ptr %.3423, i64 8
  %.3666 = load double, ptr %.3665, align 8
  %43 = getelementptr double, ptr %1, i64 %.3496
  %.3742 = getelementptr double, ptr %43, i64 %.3470
  %.3743 = load double, ptr %.3742, align 8
  %.3744 = fadd double %.3666, %.3743
  %.3774 = load double, ptr %arg.guard.4, align 8
  %.3775 = fmul double %"$phi1146.1.2.2", %.3774
  %.3776 = fadd double %.3744, %.3775
  %.3777 = fadd double %.3611, %.3776
  store double %.3777, ptr %.3610, align 8
  %.3883 = getelementptr i8, ptr %.3368, i64 16
  %.3884 = load double, ptr %.3883, align 8
  %.3938 = getelementptr i8, ptr %.3423, i64 16
  %.3939 = load double, ptr %.3938, align 8
  %44 = getelementptr double, ptr %2, i64 %.3496
  %.4015 = getelementptr double, ptr %44, i64 %.3470
  %.4016 = load double, ptr %.4015, align 8
  %.4017 = fadd double %.3939, %.4016
  %.4047 = load double, ptr %arg.guard.4, align 8
  %.4048 = fmul double %"$phi1146.1.2.2", %.4047
  %.4079 = fmul double %.4047, %.4048
  %.4080 = fadd double %.4017, %.4079
  %.4081 = fadd double %.3884, %.4080
  store double %.4081, ptr %.3883, align 8
  %.4163 = getelementptr i64, ptr %arg.size.4, i64 %x.3.3
  %.4164 = load i64, ptr %.4163, align 8
  %.4180 = select i1 %.3397, i64 %arg.size.5.0, i64 0
  %45 = getelementptr i64, ptr %arg.size.4, i64 %.2903
  %.4194 = getelementptr i64, ptr %45, i64 %.4180
  %.4195 = load i64, ptr %.4194, align 8
  %.4196 = add nsw i64 %.4195, %.4164
  store i64 %.4196, ptr %.4163, align 8
  store i64 0, ptr %.4194, align 8
  %.4291 = load i64, ptr %.2938, align 8
  %.4306 = icmp slt i64 %.4291, 0
  %.4307 = select i1 %.4306, i64 %arg.coverage.5.0, i64 0
  %46 = getelementptr double, ptr %arg.coverage.4, i64 %.4291
  %.4321 = getelementptr double, ptr %46, i64 %.4307
  store double %.3147, ptr %.4321, align 8
  %invariant.gep2640 = getelementptr double, ptr %arg.sums.4, i64 %x.3.3
  br i1 false, label %B2866, label %B1564.lr.ph

B1564.lr.ph:                                      ; preds = %B1146.endif
  %invariant.gep2610 = getelementptr double, ptr %arg.sums.4, i64 %.3496
  %.4716 = select i1 %.3397, i64 %arg.sums.5.1, i64 0
  %.4717 = add i64 %.4716, %.2903
  %.4746 = mul i64 %.4717, %arg.sums.5.2
  %invariant.gep2621 = getelementptr double, ptr %arg.sums.4, i64 %.4746
  %.5805 = mul i64 %x.3.3, %arg.inner.5.1
  %.5863 = getelementptr double, ptr %arg.inner.4, i64 %.5805
  %.5809 = getelementptr i8, ptr %.5863, i64 8
  %.5956 = getelementptr i8, ptr %.5863, i64 16
  br label %B1564

B1636.lr.ph:                                      ; preds = %B1564
  %invariant.gep2619 = getelementptr double, ptr %invariant.gep2610, i64 %.441226612727
  %invariant.gep2623 = getelementptr double, ptr %invariant.gep2621, i64 %.441226612727
  %.4970 = mul i64 %.441226612727, %arg.sums.5.2
  %gep2641 = getelementptr double, ptr %invariant.gep2640, i64 %.4970
  %.4677 = load double, ptr %invariant.gep2619, align 8
  %.4751 = load double, ptr %invariant.gep2623, align 8
  %.4755 = fadd double %.4677, %.4751
  store double %.4755, ptr %invariant.gep2619, align 8
  store double %.4755, ptr %gep2641, align 8
  %gep2620.1 = getelementptr double, ptr %invariant.gep2619, i64 %.1147
  %.4677.1 = load double, ptr %gep2620.1, align 8
  %gep2624.1 = getelementptr double, ptr %invariant.gep2623, i64 %.1147
  %.4751.1 = load double, ptr %gep2624.1, align 8
  %.4755.1 = fadd double %.4677.1, %.4751.1
  store double %.4755.1, ptr %gep2620.1, align 8
  %gep2628.1 = getelementptr double, ptr %gep2641, i64 %.1147
  store double %.4755.1, ptr %gep2628.1, align 8
  %gep2620.2 = getelementptr double, ptr %invariant.gep2619, i64 %.4670.2
  %.4677.2 = load double, ptr %gep2620.2, align 8
  %gep2624.2 = getelementptr double, ptr %invariant.gep2623, i64 %.4670.2
  %.4751.2 = load double, ptr %gep2624.2, align 8
  %.4755.2 = fadd double %.4677.2, %.4751.2
  store double %.4755.2, ptr %gep2620.2, align 8
  %gep2628.2 = getelementptr double, ptr %gep2641, i64 %.4670.2
  store double %.4755.2, ptr %gep2628.2, align 8
  %gep2620.3 = getelementptr double, ptr %invariant.gep2619, i64 %.4670.3
  %.4677.3 = load double, ptr %gep2620.3, align 8
  %gep2624.3 = getelementptr double, ptr %invariant.gep2623, i64 %.4670.3
  %.4751.3 = load double, ptr %gep2624.3, align 8
  %.4755.3 = fadd double %.4677.3, %.4751.3
  store double %.4755.3, ptr %gep2620.3, align 8
  %gep2628.3 = getelementptr double, ptr %gep2641, i64 %.4670.3
  store double %.4755.3, ptr %gep2628.3, align 8
  %.5062 = getelementptr double, ptr %42, i64 %.441226612727
  %.5063 = load double, ptr %.5062, align 8
  %.5069 = fcmp ogt double %.5063, 0.000000e+00
  br i1 %.5069, label %B1770, label %B2614

B1770.endif:                                      ; preds = %B1770, %B1770
  %.5372 = load double, ptr %invariant.gep2619, align 8
  %.5375 = sitofp i64 %.5135 to double
  %.5376 = fmul double %.5283, %.5375
  store double 0.000000e+00, ptr %.5380, align 8
  %.5386 = call i32 @helper_4(ptr nonnull %.5380, ptr nonnull %excinfo.4, double %.5063, double %.5376)
  %.5396 = load double, ptr %.5380, align 8
  switch i32 %.5386, label %B1770.endif.if.if [
    i32 -2, label %B1770.endif.endif
    i32 0, label %B1770.endif.endif
  ], !prof !0

B1770.if.if:                                      ; preds = %B1770
  %.5281 = icmp sgt i32 %.5273, 0
  %.5274 = load ptr, ptr %excinfo.3, align 8
  %.5282 = select i1 %.5281, ptr %.5274, ptr undef
  store ptr %.5282, ptr %excinfo, align 8
  br label %common.ret

B1770.endif.endif:                                ; preds = %B1770.endif, %B1770.endif
  %.5406 = fcmp oeq double %.5396, 0.000000e+00
  br i1 %.5406, label %B1770.endif.endif.if, label %B1770.endif.endif.endif, !prof !1

B1770.endif.if.if:                                ; preds = %B1770.endif
  %.5394 = icmp sgt i32 %.5386, 0
  %.5387 = load ptr, ptr %excinfo.4, align 8
  %.5395 = select i1 %.5394, ptr %.5387, ptr undef
  store ptr %.5395, ptr %excinfo, align 8
  br label %common.ret

B1770.endif.endif.if:                             ; preds = %B1770.endif.endif
  store ptr @.const.picklebuf.b28008a0f88bad5ff0f0243e84dab90cab19b366, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B1770.endif.endif.endif:                          ; preds = %B1770.endif.endif
  store i64 0, ptr %.5428, align 8
  %.5434 = call i32 @helper_3(ptr nonnull %.5428, ptr nonnull %excinfo.5, i64 %.5135, i64 %.5424)
  switch i32 %.5434, label %B1770.endif.endif.endif.if.if [
    i32 -2, label %B1770.endif.endif.endif.endif
    i32 0, label %B1770.endif.endif.endif.endif
  ], !prof !0

B1770.endif.endif.endif.endif:                    ; preds = %B1770.endif.endif.endif, %B1770.endif.endif.endif
  %.5444 = load i64, ptr %.5428, align 8
  %.5413 = fdiv double %.5372, %.5396
  %.5467 = icmp slt i64 %.5444, 0
  %.5468 = select i1 %.5467, i64 %arg.boosts.5.0, i64 0
  %47 = getelementptr double, ptr %arg.boosts.4, i64 %.5444
  %.5482 = getelementptr double, ptr %47, i64 %.5468
  %.5483 = load double, ptr %.5482, align 8
  %.5484 = fmul double %.5413, %.5483
  %.5490 = fcmp olt double %.5484, %arg.threshold
  br i1 %.5490, label %B2614, label %B2056

B1770.endif.endif.endif.if.if:                    ; preds = %B1770.endif.endif.endif
  %.5442 = icmp sgt i32 %.5434, 0
  %.5435 = load ptr, ptr %excinfo.5, align 8
  %.5443 = select i1 %.5442, ptr %.5435, ptr undef
  store ptr %.5443, ptr %excinfo, align 8
  br label %common.ret

B2174.if:                                         ; preds = %B2174.1, %B2174
  store ptr @.const.picklebuf.b28008a0f88bad5ff0f0243e84dab90cab19b366, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B2174.endif:                                      ; preds = %B2174
  %.5810 = load double, ptr %.5809, align 8
  %.5872 = fdiv double %.5810, %.5864
  store double 0.000000e+00, ptr %.5876, align 8
  %.5882 = call i32 @helper_2(ptr nonnull %.5876, ptr nonnull %excinfo.6, double 1.000000e+09, double %.5872)
  %.5892 = load double, ptr %.5876, align 8
  switch i32 %.5882, label %B2174.endif.if.if [
    i32 -2, label %B2174.endif.endif
    i32 0, label %B2174.endif.endif
  ], !prof !0

B2174.endif.endif:                                ; preds = %B2174.endif, %B2174.endif
  %.6011 = load double, ptr %.5863, align 8
  %.6012 = fcmp oeq double %.6011, 0.000000e+00
  br i1 %.6012, label %B2174.endif.endif.if, label %B2174.1, !prof !1

B2174.endif.if.if:                                ; preds = %B2174.endif.1, %B2174.endif
  %.5882.lcssa = phi i32 [ %.5882, %B2174.endif ], [ %.5882.1, %B2174.endif.1 ]
  %.5890 = icmp sgt i32 %.5882.lcssa, 0
  %.5883 = load ptr, ptr %excinfo.6, align 8
  %.5891 = select i1 %.5890, ptr %.5883, ptr undef
  store ptr %.5891, ptr %excinfo, align 8
  br label %common.ret

B2174.endif.endif.if:                             ; preds = %B2174.endif.endif.1, %B2174.endif.endif
  store ptr @.const.picklebuf.b28008a0f88bad5ff0f0243e84dab90cab19b366, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B2174.1:                                          ; preds = %B2174.endif.endif
  %.5957 = load double, ptr %.5956, align 8
  %.6019 = fdiv double %.5957, %.6011
  %.6020 = fmul double %.5872, %.5872
  %.6021 = fsub double %.6019, %.6020
  %.6023 = fadd double %.6021, 0.000000e+00
  %.5805.1 = mul i64 %.441226612727, %arg.inner.5.1
  %.5863.1 = getelementptr double, ptr %arg.inner.4, i64 %.5805.1
  %.5864.1 = load double, ptr %.5863.1, align 8
  %.5865.1 = fcmp oeq double %.5864.1, 0.000000e+00
  br i1 %.5865.1, label %B2174.if, label %B2174.endif.1, !prof !1

B2174.endif.1:                                    ; preds = %B2174.1
  %.5809.1 = getelementptr i8, ptr %.5863.1, i64 8
  %.5810.1 = load double, ptr %.5809.1, align 8
  %.5872.1 = fdiv double %.5810.1, %.5864.1
  store double 0.000000e+00, ptr %.5876, align 8
  %.5882.1 = call i32 @helper_2(ptr nonnull %.5876, ptr nonnull %excinfo.6, double %.5892, double %.5872.1)
  %.5892.1 = load double, ptr %.5876, align 8
  switch i32 %.5882.1, label %B2174.endif.if.if [
    i32 -2, label %B2174.endif.endif.1
    i32 0, label %B2174.endif.endif.1
  ], !prof !0

B2174.endif.endif.1:                              ; preds = %B2174.endif.1, %B2174.endif.1
  %.6011.1 = load double, ptr %.5863.1, align 8
  %.6012.1 = fcmp oeq double %.6011.1, 0.000000e+00
  br i1 %.6012.1, label %B2174.endif.endif.if, label %B2174.endif.endif.endif.1, !prof !1

B2174.endif.endif.endif.1:                        ; preds = %B2174.endif.endif.1
  %.5956.1 = getelementptr i8, ptr %.5863.1, i64 16
  %.5957.1 = load double, ptr %.5956.1, align 8
  %.6019.1 = fdiv double %.5957.1, %.6011.1
  %.6020.1 = fmul double %.5872.1, %.5872.1
  %.6021.1 = fsub double %.6019.1, %.6020.1
  %.6023.1 = fadd double %.6023, %.6021.1
  %.6148 = fadd double %.5063, %"$phi2154.2.2.5"
  %.6149 = fcmp oeq double %.6148, 0.000000e+00
  br i1 %.6149, label %B2312.if, label %B2312.endif.endif, !prof !1

B2312.if:                                         ; preds = %B2174.endif.endif.endif.1
  store ptr @.const.picklebuf.b28008a0f88bad5ff0f0243e84dab90cab19b366, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B2312.endif.endif:                                ; preds = %B2174.endif.endif.endif.1
  %.6111 = getelementptr double, ptr %43, i64 %.441226612727
  %.6112 = load double, ptr %.6111, align 8
  %.6142 = load double, ptr %arg.guard.4, align 8
  %.6144 = fmul double %"$phi2154.2.2.5", %.6142
  %.6145 = fadd double %.6112, %.6144
  %.6156 = fdiv double %.6145, %.6148
  %.6158 = fsub double %.5892.1, %.6156
  %.6358 = load double, ptr %.6357, align 8
  %.6360 = fcmp ogt double %.6158, %.6358
  br i1 %.6360, label %B2498.endif, label %B2614

B2498.endif:                                      ; preds = %B2312.endif.endif
  %.6239 = getelementptr double, ptr %44, i64 %.441226612727
  %.6240 = load double, ptr %.6239, align 8
  %.6303 = fmul double %.6142, %.6144
  %.6304 = fadd double %.6303, %.6240
  %.6319 = fdiv double %.6304, %.6148
  %.6320 = fmul double %.6156, %.6156
  %.6321 = fsub double %.6319, %.6320
  %.6323 = fadd double %.6023.1, %.6321
  %.6396 = load double, ptr %.6395, align 8
  %.6405 = fdiv double %.6323, 3.000000e+00
  %.6437 = load double, ptr %.6436, align 8
  store double 0.000000e+00, ptr %.6440, align 8
  %.6446 = call i32 @helper_4(ptr nonnull %.6440, ptr nonnull %excinfo.7, double %.6405, double %.6437)
  switch i32 %.6446, label %B2498.endif.if.if [
    i32 -2, label %B2498.endif.endif
    i32 0, label %B2498.endif.endif
  ], !prof !0

B2498.endif.endif:                                ; preds = %B2498.endif, %B2498.endif
  %.6456 = load double, ptr %.6440, align 8
  %.6466 = tail call double @sqrt(double %.6456)
  %.6467 = fmul double %.6396, %.6466
  %.6469 = fcmp ogt double %.6158, %.6467
  br i1 %.6469, label %B2610, label %B2614

B2498.endif.if.if:                                ; preds = %B2498.endif
  %.6454 = icmp sgt i32 %.6446, 0
  %.6447 = load ptr, ptr %excinfo.7, align 8
  %.6455 = select i1 %.6454, ptr %.6447, ptr undef
  store ptr %.6455, ptr %excinfo, align 8
  br label %common.ret

B2614.endif:                                      ; preds = %B2614, %B2614
  store i64 0, ptr %.6522, align 8
  %.6528 = call i32 @helper_5(ptr nonnull %.6522, ptr nonnull %excinfo.9, i64 %.441226612727, i64 %x.3.3)
  switch i32 %.6528, label %B2614.endif.if.if [
    i32 -2, label %B2614.endif.endif
    i32 0, label %B2614.endif.endif
  ], !prof !0

B2614.if.if:                                      ; preds = %B2614
  %.6506 = icmp sgt i32 %.6498, 0
  %.6499 = load ptr, ptr %excinfo.8, align 8
  %.6507 = select i1 %.6506, ptr %.6499, ptr undef
  store ptr %.6507, ptr %excinfo, align 8
  br label %common.ret

B2614.endif.endif:                                ; preds = %B2614.endif, %B2614.endif
  %.6538 = load i64, ptr %.6522, align 8
  %.6573 = icmp slt i64 %.6508, 0
  %.6574 = select i1 %.6573, i64 %arg.values.5.0, i64 0
  %.6575 = add i64 %.6574, %.6508
  %.6576 = icmp slt i64 %.6538, 0
  %.6577 = select i1 %.6576, i64 %arg.values.5.1, i64 0
  %.6595 = mul i64 %.6575, %arg.values.5.1
  %48 = getelementptr double, ptr %arg.values.4, i64 %.6595
  %49 = getelementptr double, ptr %48, i64 %.6538
  %.6599 = getelementptr double, ptr %49, i64 %.6577
  store double %value.4.4, ptr %.6599, align 8
  store i64 0, ptr %.6607, align 8
  %.6613 = call i32 @helper_3(ptr nonnull %.6607, ptr nonnull %excinfo.10, i64 %.441226612727, i64 %.2903)
  %.6623 = load i64, ptr %.6607, align 8
  switch i32 %.6613, label %B2614.endif.endif.if.if [
    i32 -2, label %B2614.endif.endif.endif
    i32 0, label %B2614.endif.endif.endif
  ], !prof !0

B2614.endif.if.if:                                ; preds = %B2614.endif
  %.6536 = icmp sgt i32 %.6528, 0
  %.6529 = load ptr, ptr %excinfo.9, align 8
  %.6537 = select i1 %.6536, ptr %.6529, ptr undef
  store ptr %.6537, ptr %excinfo, align 8
  br label %common.ret

B2614.endif.endif.endif:                          ; preds = %B2614.endif.endif, %B2614.endif.endif
  store i64 0, ptr %.6637, align 8
  %.6643 = call i32 @helper_5(ptr nonnull %.6637, ptr nonnull %excinfo.11, i64 %.441226612727, i64 %.2903)
  switch i32 %.6643, label %B2614.endif.endif.endif.if.if [
    i32 -2, label %B2614.endif.endif.endif.endif
    i32 0, label %B2614.endif.endif.endif.endif
  ], !prof !0

B2614.endif.endif.if.if:                          ; preds = %B2614.endif.endif
  %.6621 = icmp sgt i32 %.6613, 0
  %.6614 = load ptr, ptr %excinfo.10, align 8
  %.6622 = select i1 %.6621, ptr %.6614, ptr undef
  store ptr %.6622, ptr %excinfo, align 8
  br label %common.ret

B2614.endif.endif.endif.endif:                    ; preds = %B2614.endif.endif.endif, %B2614.endif.endif.endif
  %.6653 = load i64, ptr %.6637, align 8
  %.6687 = icmp slt i64 %.6623, 0
  %.6688 = select i1 %.6687, i64 %arg.values.5.0, i64 0
  %.6689 = add i64 %.6688, %.6623
  %.6690 = icmp slt i64 %.6653, 0
  %.6691 = select i1 %.6690, i64 %arg.values.5.1, i64 0
  %.6709 = mul i64 %.6689, %arg.values.5.1
  %50 = getelementptr double, ptr %arg.values.4, i64 %.6709
  %51 = getelementptr double, ptr %50, i64 %.6653
  %.6713 = getelementptr double, ptr %51, i64 %.6691
  store double -1.000000e+00, ptr %.6713, align 8
  %.6719 = icmp slt i64 %.441226612727, %x.3.3
  %.6723 = fcmp oge double %value.4.4, 0.000000e+00
  %or.cond2434 = and i1 %.6719, %.6723
  br i1 %or.cond2434, label %B2826, label %B2778

B2614.endif.endif.endif.if.if:                    ; preds = %B2614.endif.endif.endif
  %.6651 = icmp sgt i32 %.6643, 0
  %.6644 = load ptr, ptr %excinfo.11, align 8
  %.6652 = select i1 %.6651, ptr %.6644, ptr undef
  store ptr %.6652, ptr %excinfo, align 8
  br label %common.ret

B2826.if.if:                                      ; preds = %B2826
  %.6820 = icmp sgt i32 %.6812, 0
  %.6813 = load ptr, ptr %excinfo.12, align 8
  %.6821 = select i1 %.6820, ptr %.6813, ptr undef
  store ptr %.6821, ptr %excinfo, align 8
  br label %common.ret

B2866.if.if:                                      ; preds = %B2866
  %.6923 = icmp sgt i32 %.6915, 0
  %.6916 = load ptr, ptr %excinfo.13, align 8
  %.6924 = select i1 %.6923, ptr %.6916, ptr undef
  store ptr %.6924, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: nounwind memory(read)
declare double @sqrt(double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x, i64 %arg.m, ptr readnone captures(none) %arg.values.0, ptr readnone captures(none) %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr readonly captures(none) %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.5.1, i64 %arg.values.6.0, i64 %arg.values.6.1, ptr readnone captures(none) %arg.best.0, ptr readnone captures(none) %arg.best.1, i64 %arg.best.2, i64 %arg.best.3, ptr writeonly captures(none) %arg.best.4, i64 %arg.best.5.0, i64 %arg.best.6.0) #2 {
B0.endif:
  %.56 = icmp slt i64 %arg.x, 0
  %.57 = select i1 %.56, i64 %arg.best.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.best.4, i64 %arg.x
  %.71 = getelementptr i64, ptr %0, i64 %.57
  store i64 -1, ptr %.71, align 8
  %.77 = add nsw i64 %arg.x, 1
  %.114 = sub i64 %arg.m, %.77
  %.159130.not = icmp slt i64 %.114, 1
  br i1 %.159130.not, label %B120, label %B58.lr.ph

B58.lr.ph:                                        ; preds = %B0.endif
  %1 = icmp slt i64 %arg.x, 0
  %.231 = select i1 %1, i64 %arg.values.5.0, i64 0
  %.232 = add i64 %.231, %arg.x
  %.252 = mul i64 %.232, %arg.values.5.1
  %2 = getelementptr double, ptr %arg.values.4, i64 %.252
  %3 = add i64 %arg.m, -2
  %4 = sub i64 %3, %arg.x
  %xtraiter = and i64 %.114, 7
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B58.prol.loopexit, label %B58.prol.preheader

B58.prol.preheader:                               ; preds = %B58.lr.ph
  br label %B58.prol

B58.prol:                                         ; preds = %B118.prol, %B58.prol.preheader
  %lsr.iv27 = phi i64 [ %xtraiter, %B58.prol.preheader ], [ %lsr.iv.next28, %B118.prol ]
  %most.2.0133.prol = phi double [ %most.3.1.prol, %B118.prol ], [ -1.000000e+00, %B58.prol.preheader ]
  %.165129131.prol = phi i64 [ %.172.prol, %B118.prol ], [ %.77, %B58.prol.preheader ]
  %.233.prol = icmp slt i64 %.165129131.prol, 0
  %.234.prol = select i1 %.233.prol, i64 %arg.values.5.1, i64 0
  %5 = shl i64 %.234.prol, 3
  %scevgep25 = getelementptr i8, ptr %2, i64 %5
  %6 = shl i64 %.165129131.prol, 3
  %scevgep26 = getelementptr i8, ptr %scevgep25, i64 %6
  %.257.prol = load double, ptr %scevgep26, align 8
  %.261.prol = fcmp ogt double %.257.prol, %most.2.0133.prol
  br i1 %.261.prol, label %B88.prol, label %B118.prol

B88.prol:                                         ; preds = %B58.prol
  %sunkaddr = mul i64 %.57, 8
  %sunkaddr29 = getelementptr inbounds i8, ptr %0, i64 %sunkaddr
  store i64 %.165129131.prol, ptr %sunkaddr29, align 8
  br label %B118.prol

B118.prol:                                        ; preds = %B88.prol, %B58.prol
  %most.3.1.prol = phi double [ %.257.prol, %B88.prol ], [ %most.2.0133.prol, %B58.prol ]
  %lsr.iv.next28 = add nsw i64 %lsr.iv27, -1
  %.172.prol = add i64 %.165129131.prol, 1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next28, 0
  br i1 %prol.iter.cmp.not, label %B58.prol.loopexit.loopexit, label %B58.prol, !llvm.loop !3

B58.prol.loopexit.loopexit:                       ; preds = %B118.prol
  %7 = sub i64 %arg.m, %.172.prol
  br label %B58.prol.loopexit

B58.prol.loopexit:                                ; preds = %B58.prol.loopexit.loopexit, %B58.lr.ph
  %most.2.0133.unr = phi double [ -1.000000e+00, %B58.lr.ph ], [ %most.3.1.prol, %B58.prol.loopexit.loopexit ]
  %.158128132.unr = phi i64 [ %.114, %B58.lr.ph ], [ %7, %B58.prol.loopexit.loopexit ]
  %.165129131.unr = phi i64 [ %.77, %B58.lr.ph ], [ %.172.prol, %B58.prol.loopexit.loopexit ]
  %8 = icmp ult i64 %4, 7
  br i1 %8, label %B120, label %B58.preheader

B58.preheader:                                    ; preds = %B58.prol.loopexit
  %9 = add i64 %.158128132.unr, 8
  %10 = add i64 %.165129131.unr, 7
  br label %B58

B58:                                              ; preds = %B118.7, %B58.preheader
  %lsr.iv1 = phi i64 [ %10, %B58.preheader ], [ %lsr.iv.next2, %B118.7 ]
  %lsr.iv = phi i64 [ %9, %B58.preheader ], [ %lsr.iv.next, %B118.7 ]
  %most.2.0133 = phi double [ %most.3.1.7, %B118.7 ], [ %most.2.0133.unr, %B58.preheader ]
  %11 = add i64 %lsr.iv1, -7
  %12 = add i64 %lsr.iv1, -6
  %.233 = icmp slt i64 %11, 0
  %.234 = select i1 %.233, i64 %arg.values.5.1, i64 0
  %13 = shl i64 %.234, 3
  %scevgep19 = getelementptr i8, ptr %2, i64 %13
  %14 = shl i64 %lsr.iv1, 3
  %scevgep20 = getelementptr i8, ptr %scevgep19, i64 %14
  %scevgep21 = getelementptr i8, ptr %scevgep20, i64 -56
  %.257 = load double, ptr %scevgep21, align 8
  %.261 = fcmp ogt double %.257, %most.2.0133
  br i1 %.261, label %B88, label %B118

B88:                                              ; preds = %B58
  %sunkaddr30 = mul i64 %.57, 8
  %sunkaddr31 = getelementptr i8, ptr %0, i64 %sunkaddr30
  store i64 %11, ptr %sunkaddr31, align 8
  br label %B118

B118:                                             ; preds = %B88, %B58
  %most.3.1 = phi double [ %.257, %B88 ], [ %most.2.0133, %B58 ]
  %15 = add i64 %lsr.iv1, -5
  %.233.1 = icmp slt i64 %12, 0
  %.234.1 = select i1 %.233.1, i64 %arg.values.5.1, i64 0
  %16 = shl i64 %.234.1, 3
  %scevgep22 = getelementptr i8, ptr %2, i64 %16
  %17 = shl i64 %lsr.iv1, 3
  %scevgep23 = getelementptr i8, ptr %scevgep22, i64 %17
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 -48
  %.257.1 = load double, ptr %scevgep24, align 8
  %.261.1 = fcmp ogt double %.257.1, %most.3.1
  br i1 %.261.1, label %B88.1, label %B118.1

B88.1:                                            ; preds = %B118
  %sunkaddr32 = mul i64 %.57, 8
  %sunkaddr33 = getelementptr i8, ptr %0, i64 %sunkaddr32
  store i64 %12, ptr %sunkaddr33, align 8
  br label %B118.1

B118.1:                                           ; preds = %B88.1, %B118
  %most.3.1.1 = phi double [ %.257.1, %B88.1 ], [ %most.3.1, %B118 ]
  %18 = add i64 %lsr.iv1, -4
  %.233.2 = icmp slt i64 %15, 0
  %.234.2 = select i1 %.233.2, i64 %arg.values.5.1, i64 0
  %19 = shl i64 %.234.2, 3
  %scevgep16 = getelementptr i8, ptr %2, i64 %19
  %20 = shl i64 %lsr.iv1, 3
  %scevgep17 = getelementptr i8, ptr %scevgep16, i64 %20
  %scevgep18 = getelementptr i8, ptr %scevgep17, i64 -40
  %.257.2 = load double, ptr %scevgep18, align 8
  %.261.2 = fcmp ogt double %.257.2, %most.3.1.1
  br i1 %.261.2, label %B88.2, label %B118.2

B88.2:                                            ; preds = %B118.1
  %sunkaddr34 = mul i64 %.57, 8
  %sunkaddr35 = getelementptr i8, ptr %0, i64 %sunkaddr34
  store i64 %15, ptr %sunkaddr35, align 8
  br label %B118.2

B118.2:                                           ; preds = %B88.2, %B118.1
  %most.3.1.2 = phi double [ %.257.2, %B88.2 ], [ %most.3.1.1, %B118.1 ]
  %21 = add i64 %lsr.iv1, -3
  %.233.3 = icmp slt i64 %18, 0
  %.234.3 = select i1 %.233.3, i64 %arg.values.5.1, i64 0
  %22 = shl i64 %.234.3, 3
  %scevgep13 = getelementptr i8, ptr %2, i64 %22
  %23 = shl i64 %lsr.iv1, 3
  %scevgep14 = getelementptr i8, ptr %scevgep13, i64 %23
  %scevgep15 = getelementptr i8, ptr %scevgep14, i64 -32
  %.257.3 = load double, ptr %scevgep15, align 8
  %.261.3 = fcmp ogt double %.257.3, %most.3.1.2
  br i1 %.261.3, label %B88.3, label %B118.3

B88.3:                                            ; preds = %B118.2
  %sunkaddr36 = mul i64 %.57, 8
  %sunkaddr37 = getelementptr i8, ptr %0, i64 %sunkaddr36
  store i64 %18, ptr %sunkaddr37, align 8
  br label %B118.3

B118.3:                                           ; preds = %B88.3, %B118.2
  %most.3.1.3 = phi double [ %.257.3, %B88.3 ], [ %most.3.1.2, %B118.2 ]
  %24 = add i64 %lsr.iv1, -2
  %.233.4 = icmp slt i64 %21, 0
  %.234.4 = select i1 %.233.4, i64 %arg.values.5.1, i64 0
  %25 = shl i64 %.234.4, 3
  %scevgep10 = getelementptr i8, ptr %2, i64 %25
  %26 = shl i64 %lsr.iv1, 3
  %scevgep11 = getelementptr i8, ptr %scevgep10, i64 %26
  %scevgep12 = getelementptr i8, ptr %scevgep11, i64 -24
  %.257.4 = load double, ptr %scevgep12, align 8
  %.261.4 = fcmp ogt double %.257.4, %most.3.1.3
  br i1 %.261.4, label %B88.4, label %B118.4

B88.4:                                            ; preds = %B118.3
  %sunkaddr38 = mul i64 %.57, 8
  %sunkaddr39 = getelementptr i8, ptr %0, i64 %sunkaddr38
  store i64 %21, ptr %sunkaddr39, align 8
  br label %B118.4

B118.4:                                           ; preds = %B88.4, %B118.3
  %most.3.1.4 = phi double [ %.257.4, %B88.4 ], [ %most.3.1.3, %B118.3 ]
  %27 = add i64 %lsr.iv1, -1
  %.233.5 = icmp slt i64 %24, 0
  %.234.5 = select i1 %.233.5, i64 %arg.values.5.1, i64 0
  %28 = shl i64 %.234.5, 3
  %scevgep7 = getelementptr i8, ptr %2, i64 %28
  %29 = shl i64 %lsr.iv1, 3
  %scevgep8 = getelementptr i8, ptr %scevgep7, i64 %29
  %scevgep9 = getelementptr i8, ptr %scevgep8, i64 -16
  %.257.5 = load double, ptr %scevgep9, align 8
  %.261.5 = fcmp ogt double %.257.5, %most.3.1.4
  br i1 %.261.5, label %B88.5, label %B118.5

B88.5:                                            ; preds = %B118.4
  %sunkaddr40 = mul i64 %.57, 8
  %sunkaddr41 = getelementptr i8, ptr %0, i64 %sunkaddr40
  store i64 %24, ptr %sunkaddr41, align 8
  br label %B118.5

B118.5:                                           ; preds = %B88.5, %B118.4
  %most.3.1.5 = phi double [ %.257.5, %B88.5 ], [ %most.3.1.4, %B118.4 ]
  %.233.6 = icmp slt i64 %27, 0
  %.234.6 = select i1 %.233.6, i64 %arg.values.5.1, i64 0
  %30 = shl i64 %.234.6, 3
  %scevgep4 = getelementptr i8, ptr %2, i64 %30
  %31 = shl i64 %lsr.iv1, 3
  %scevgep5 = getelementptr i8, ptr %scevgep4, i64 %31
  %scevgep6 = getelementptr i8, ptr %scevgep5, i64 -8
  %.257.6 = load double, ptr %scevgep6, align 8
  %.261.6 = fcmp ogt double %.257.6, %most.3.1.5
  br i1 %.261.6, label %B88.6, label %B118.6

B88.6:                                            ; preds = %B118.5
  %sunkaddr42 = mul i64 %.57, 8
  %sunkaddr43 = getelementptr i8, ptr %0, i64 %sunkaddr42
  store i64 %27, ptr %sunkaddr43, align 8
  br label %B118.6

B118.6:                                           ; preds = %B88.6, %B118.5
  %most.3.1.6 = phi double [ %.257.6, %B88.6 ], [ %most.3.1.5, %B118.5 ]
  %.233.7 = icmp slt i64 %lsr.iv1, 0
  %.234.7 = select i1 %.233.7, i64 %arg.values.5.1, i64 0
  %32 = shl i64 %.234.7, 3
  %scevgep = getelementptr i8, ptr %2, i64 %32
  %33 = shl i64 %lsr.iv1, 3
  %scevgep3 = getelementptr i8, ptr %scevgep, i64 %33
  %.257.7 = load double, ptr %scevgep3, align 8
  %.261.7 = fcmp ogt double %.257.7, %most.3.1.6
  br i1 %.261.7, label %B88.7, label %B118.7

B88.7:                                            ; preds = %B118.6
  %sunkaddr44 = mul i64 %.57, 8
  %sunkaddr45 = getelementptr i8, ptr %0, i64 %sunkaddr44
  store i64 %lsr.iv1, ptr %sunkaddr45, align 8
  br label %B118.7

B118.7:                                           ; preds = %B88.7, %B118.6
  %most.3.1.7 = phi double [ %.257.7, %B88.7 ], [ %most.3.1.6, %B118.6 ]
  %lsr.iv.next = add i64 %lsr.iv, -8
  %lsr.iv.next2 = add i64 %lsr.iv1, 8
  %.159.7 = icmp sgt i64 %lsr.iv.next, 8
  br i1 %.159.7, label %B58, label %B120

B120:                                             ; preds = %B118.7, %B58.prol.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_2(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, double %arg.x.0, double %arg.x.1) #3 {
B0:
  %.12 = fcmp olt double %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, double %arg.x.1, double %arg.x.0
  store double %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_4(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, double %arg.x.0, double %arg.x.1) #3 {
B0:
  %.12 = fcmp ogt double %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, double %arg.x.1, double %arg.x.0
  store double %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_3(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #3 {
B0:
  %.13 = tail call i64 @llvm.smin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_5(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #3 {
B0:
  %.13 = tail call i64 @llvm.smax.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #4

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite)
define internal void @NRT_incref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: noinline
define internal void @NRT_decref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: nounwind


attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nounwind memory(read) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { noinline }
attributes #7 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{i1 true}
!3 = distinct !{!3, !4}
!4 = !{!"llvm.loop.unroll.disable"}
